/** An element whose words have Arabic or Hebrew letters and none that run from left to right. */
const RIGHT_TO_LEFT =
  /<(text|tspan)\b([^>]*)>((?=[^<]*[\p{sc=Arabic}\p{sc=Hebrew}])[^<\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\d&]+)(?=<\/\1>)/gu;
const SHIFT = /\s(dx|dy)="(-?[\d.]+em)"/g;

/**
 * Puts the shifts of each text from right to left on its last letter, which is the first on the line: resvg moves a letter and
 * all that stand at its right, so that the shifts of a whole text would move its first letter alone.
 */
export function shiftRightToLeft(svg: string): string {
  return svg.replace(RIGHT_TO_LEFT, (whole, name: string, attributes: string, words: string) => {
    const letters = [...words];
    const last = lastCluster(words);
    const shifts = [...attributes.matchAll(SHIFT)].map(
      ([, shift, value]) =>
        ` ${shift}="${letters.map((_, index) => (index === last ? value : '0')).join(' ')}"`,
    );
    if (shifts.length === 0) return whole;
    return `<${name}${attributes.replace(SHIFT, '')}><tspan${shifts.join('')}>${words}</tspan>`;
  });
}

/** The number of the letter that a text's last cluster begins with: lam and alef are one, marks belong to their letter. */
function lastCluster(words: string): number {
  const [end = ''] = /(?:ل[اأإآ]|.)\p{M}*$/u.exec(words) ?? [];
  return [...words].length - [...end].length;
}
