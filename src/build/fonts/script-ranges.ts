type Range = [from: number, to: number];

/**
 * Code points by script, so that a page loads only the parts of a font that it shows. The rest forms a part of its own.
 */
const SCRIPTS: [name: string, ranges: Range[]][] = [
  // Includes the punctuation, arrows and symbols that any page may have.
  [
    'latin',
    [
      [0x20, 0x7e],
      [0xa0, 0xff],
      [0x131, 0x131],
      [0x152, 0x153],
      [0x2c6, 0x2dd],
      [0x2000, 0x206f],
      [0x20ac, 0x20ac],
      [0x2116, 0x2116],
      [0x2122, 0x2122],
      [0x2190, 0x2193],
      [0x2212, 0x2212],
    ],
  ],
  [
    'latin-ext',
    [
      [0x100, 0x2c5],
      [0x1e00, 0x1eff],
      [0x300, 0x36f],
    ],
  ],
  [
    'greek',
    [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
  ],
  ['cyrillic', [[0x400, 0x52f]]],
  [
    'arabic',
    [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefc],
    ],
  ],
];

/** A part of a font: the name of its script, and its code points. */
export type FontPart = {name: string; points: number[]};

/** Sorts code points by script, each into the first that contains it; the rest is `other`. Omits empty parts. */
export function partsOf(points: Iterable<number>): FontPart[] {
  const parts = new Map<string, number[]>(
    [...SCRIPTS.map(([name]) => name), 'other'].map(name => [name, []]),
  );
  for (const point of points) {
    // Fonts contain control characters, but they are never shown.
    if (point < 0x20) continue;
    const script = SCRIPTS.find(([, ranges]) => ranges.some(([from, to]) => from <= point && point <= to));
    parts.get(script?.[0] ?? 'other')!.push(point);
  }
  return [...parts].flatMap(([name, points]) => (points.length > 0 ? [{name, points}] : []));
}

/** Groups ascending code points into ranges with both ends included. */
export function rangesOf(points: number[]): Range[] {
  const ranges: Range[] = [];
  for (const point of points.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && point <= last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}
