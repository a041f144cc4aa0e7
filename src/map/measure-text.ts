const context = document.createElement('canvas').getContext('2d');

/** Returns how wide a text is in ems, in a CSS font without its size, as `italic 700 Georgia`, on this reader's screen. */
export function measureText(text: string, style: string, family: string): number {
  if (!context) return text.length / 2;
  context.font = `${style} 100px ${family}`;
  return context.measureText(text).width / 100;
}
