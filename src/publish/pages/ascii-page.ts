/** With more of its letters beyond ASCII than this, a page is in another writing, and only larger with all of them as references. */
const MOST_BEYOND = 1 / 20;
const BEYOND = /[^\0-\x7f]/gu;

/**
 * Returns a page in ASCII: its few quotation marks, dashes and dots as character references, in a style sheet as CSS escapes. One such letter
 * makes a browser keep the whole page two bytes to the letter and read it half as fast. A page that has many stays as it is,
 * and so do scripts and comments.
 */
export function asciiPage(html: string): string {
  if ((html.match(BEYOND)?.length ?? 0) > MOST_BEYOND * html.length) return html;
  return html.replace(
    /<!--[\s\S]*?-->|<(script|style)[\s\S]*?<\/\1>|[^\0-\x7f]+/gu,
    (part, element?: string) => {
      if (element === 'script' || part.startsWith('<!--')) return part;
      return part.replace(BEYOND, letter => {
        const code = letter.codePointAt(0)!.toString(16);
        return element ? `\\${code} ` : `&#x${code};`;
      });
    },
  );
}
