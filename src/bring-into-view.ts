/** Scrolls an element into view unless most of it, or as much as fits, is on the screen. */
export function bringIntoView(element: HTMLElement): void {
  if (!isInView(element)) scrollTo(element, 'start');
}

/** Scrolls to an element, smoothly unless the reader prefers less motion. */
export function scrollTo(element: HTMLElement, block: ScrollLogicalPosition): void {
  element.scrollIntoView({block, behavior: prefersStillness() ? 'auto' : 'smooth'});
}

/** Whether the reader prefers less motion. */
export function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Whether more than half of an element, or as much of it as fits, is on the screen. */
function isInView(element: HTMLElement): boolean {
  const {top, bottom, height} = element.getBoundingClientRect();
  const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return seen > Math.min(height, innerHeight) / 2;
}
