/**
 * A page with a greater share of non-ASCII characters is in another script, where references would only make it larger.
 */
const MOST_BEYOND = 1 / 20;
const BEYOND = /[^\0-\x7f]/gu;

/**
 * Returns a page in ASCII, its few quotation marks, dashes and dots written as character references, or as CSS escapes
 * in style sheets. A single non-ASCII character makes browsers store the whole page in two bytes per character and parse
 * it half as fast. A page with many such characters stays unchanged, as do scripts and comments.
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
