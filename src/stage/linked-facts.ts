/**
 * Sets which facts are linked with a host's article. Their cards get a button that leads to their words in the article,
 * and cards and list show the `numbers` of their marks; other facts show neither.
 */
export function linkFacts(figure: HTMLElement, facts: unknown[], numbers: boolean): void {
  for (const part of figure.querySelectorAll<HTMLElement>('[data-show-words], [data-number-of]')) {
    const {showWords, numberOf} = part.dataset;
    part.hidden = !facts.includes(showWords ?? (numbers && numberOf));
  }
}
