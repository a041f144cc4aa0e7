/** Returns a constructed style sheet, for which a policy of the page that forbids inline styles does not hold. */
export function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
