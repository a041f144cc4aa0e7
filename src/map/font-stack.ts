/**
 * Returns the `text-font` of a layer for CSS font families. MapLibre reads weight and slant from the name of the first
 * family, so the first name belongs to no font, and the others are drawn in that style.
 */
export function fontStack(families: string, style: 'Regular' | 'Bold' | 'Bold Italic'): string[] {
  return [`Map ${style}, ${families}`];
}
