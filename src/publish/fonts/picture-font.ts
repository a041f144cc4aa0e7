/** The site's own fonts for the picture renderer: files, and the name that each family has in its file. */
export type PictureFonts = {files: string[]; names: Record<string, string>};

/** Returns CSS font families, the site's under the names in their files, with one at the end that is always available. */
export function pictureFamilies(families: string, {names}: PictureFonts, last: string): string {
  const listed = families.split(',').map(family => {
    const name = names[family.trim().replace(/^'(.*)'$/, '$1')];
    return name ? `'${name.replaceAll("'", '')}'` : family.trim();
  });
  return [...listed, last].join(', ');
}
