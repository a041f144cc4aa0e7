/**
 * How high an embed would like to be at its present width, in CSS pixels: as its map's width asks, and all that stands around
 * the map.
 */
export function naturalHeight(figure: HTMLElement): number {
  const heights = [...figure.children].map(part =>
    part.classList.contains('story-stage')
      ? Number.parseFloat(getComputedStyle(part).flexBasis)
      : part.getBoundingClientRect().height,
  );
  return Math.ceil(heights.reduce((sum, height) => sum + height, 0));
}
