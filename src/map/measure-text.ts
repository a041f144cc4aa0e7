const context = document.createElement('canvas').getContext('2d');

/** Returns the width of a text in ems, on this reader's screen, in a CSS font without its size: `italic 700 Georgia`. */
export function measureText(text: string, style: string, family: string): number {
  if (!context) return text.length / 2;
  context.font = `${style} 100px ${family}`;
  return context.measureText(text).width / 100;
}
