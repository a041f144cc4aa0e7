/** Returns a Markdown page with a section between `<!-- name -->` and `<!-- /name -->` replaced, or added at its end. */
export function withSection(page: string, name: string, section: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const whole = `${start}\n${section}\n${end}`;
  const from = page.indexOf(start);
  if (from < 0) return `${page.trimEnd()}\n\n${whole}\n`;
  return page.slice(0, from) + whole + page.slice(page.indexOf(end) + end.length);
}

/** Returns what is between the marks of a section; undefined if the page has no such section. */
export function sectionOf(page: string, name: string): string | undefined {
  const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
  const from = page.indexOf(start);
  return from < 0 ? undefined : page.slice(from + start.length, page.indexOf(end));
}
