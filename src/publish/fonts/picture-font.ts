/** The site's own fonts as the drawing of pictures takes them: files, and the name that each family has in its own file. */
export type PictureFonts = {files: string[]; names: Record<string, string>};

/** Returns CSS font families with those of the site under the names of their files, and at the end one that is always there. */
export function pictureFamilies(families: string, {names}: PictureFonts, last: string): string {
  const listed = families.split(',').map(family => {
    const name = names[family.trim().replace(/^'(.*)'$/, '$1')];
    return name ? `'${name.replaceAll("'", '')}'` : family.trim();
  });
  return [...listed, last].join(', ');
}
