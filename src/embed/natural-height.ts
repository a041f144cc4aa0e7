/**
 * Returns the height that an embed asks for at its present width, in CSS pixels: the natural height of its map, and
 * everything around the map.
 */
export function naturalHeight(figure: HTMLElement): number {
  const heights = [...figure.children].map(part =>
    part.classList.contains('story-stage')
      ? Number.parseFloat(getComputedStyle(part).flexBasis)
      : part.getBoundingClientRect().height,
  );
  return Math.ceil(heights.reduce((sum, height) => sum + height, 0));
}
