/** Returns a constructed style sheet, which a page's CSP against inline styles does not block. */
export function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
