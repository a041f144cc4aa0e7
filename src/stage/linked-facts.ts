/**
 * Shows at the cards of facts the way to their words in an article, and in cards and list the `numbers` that stand at those
 * words; at all other facts neither.
 */
export function linkFacts(figure: HTMLElement, facts: unknown[], numbers: boolean): void {
  for (const part of figure.querySelectorAll<HTMLElement>('[data-show-words], [data-number-of]')) {
    const {showWords, numberOf} = part.dataset;
    part.hidden = !facts.includes(showWords ?? (numbers && numberOf));
  }
}
