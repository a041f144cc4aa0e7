/** A TrueType or OpenType file in one weight and style of a family. */
export type PictureFontFile = {family: string; weight: number; style: 'normal' | 'italic'; path: string};

/** The site's own fonts for the picture renderer: files, and the name that each family has in its file. */
export type PictureFonts = {files: PictureFontFile[]; names: Record<string, string>};

/** Without a font of their own: the renderer draws each of them in its default font. */
const GENERIC = ['serif', 'sans-serif', 'system-ui', 'ui-serif', 'ui-sans-serif'];

/**
 * Returns CSS font families, the site's under the names in their files, with one that is always available in place of the
 * generic ones.
 */
export function pictureFamilies(families: string, {names}: PictureFonts, last: string): string {
  const listed = families.split(',').flatMap(family => {
    const name = names[family.trim().replace(/^'(.*)'$/, '$1')];
    if (name) return `'${name.replaceAll("'", '')}'`;
    return GENERIC.includes(family.trim()) ? [] : family.trim();
  });
  return [...listed, last].join(', ');
}
