import {describe, expect, test} from 'vitest';
import {groundLayers} from '../src/map/ground-layers.ts';
import {defaultTheme, type Scheme} from '../src/theme.ts';
import {themeCss} from '../src/theme-css.ts';

/** WCAG 2's contrast of two colours `#rrggbb`, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(start => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** One colour laid over another, as opaque as `share` says. */
function over(colour: string, ground: string, share: number): string {
  const channels = [1, 3, 5].map(start => {
    const [a, b] = [colour, ground].map(each => Number.parseInt(each.slice(start, start + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

const GROUNDS: (keyof Scheme)[] = ['land', 'water', 'region'];
const PAPERS: (keyof Scheme)[] = ['page', 'panel'];
/** Every colour that words are written in, with all that may be behind them. */
const READ: [keyof Scheme, (keyof Scheme)[]][] = [
  ['ink', [...PAPERS, ...GROUNDS, 'halo']],
  ['muted', [...PAPERS, ...GROUNDS, 'halo']],
  ['story', [...PAPERS, ...GROUNDS, 'halo']],
  ['mention', PAPERS],
  ['countryLabel', GROUNDS],
  ['cityLabel', GROUNDS],
];

describe.each(Object.entries(defaultTheme.schemes))('in the %s scheme', (_, scheme) => {
  const ratio = (colour: keyof Scheme, ground: keyof Scheme) => contrast(scheme[colour], scheme[ground]);

  test('text has a contrast ratio of 4.5 : 1', () => {
    for (const [text, grounds] of READ)
      for (const ground of grounds)
        expect(ratio(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  test('the story’s marks have a contrast ratio of 3 : 1, even an outline that is not selected', () => {
    for (const ground of GROUNDS) {
      for (const mark of ['story', 'storyFill', 'ink'] as const)
        expect(ratio(mark, ground), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
      const outline = over(scheme.story, scheme[ground], defaultTheme.outline);
      for (const beside of GROUNDS)
        expect(contrast(outline, scheme[beside]), `outline on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  test('borders of states can be seen, disputed ones are weaker, those of regions weakest', () => {
    expect(ratio('border', 'land')).toBeGreaterThanOrEqual(3);
    expect(ratio('border', 'land')).toBeGreaterThan(1.25 * ratio('disputed', 'land'));
    expect(ratio('disputed', 'land')).toBeGreaterThan(1.25 * ratio('regionBorder', 'land'));
  });

  test('land can be told from water, and its coast from both', () => {
    expect(ratio('land', 'water')).toBeGreaterThanOrEqual(1.25);
    for (const ground of ['land', 'water'] as const)
      expect(ratio('coast', ground), ground).toBeGreaterThanOrEqual(1.9);
  });

  test('the map stays calm: nothing of the ground is as strong as what is written on it', () => {
    for (const line of ['coast', 'border', 'disputed', 'regionBorder', 'river'] as const)
      expect(ratio(line, 'land'), line).toBeLessThan(ratio('cityLabel', 'land'));
    expect(ratio('land', 'water')).toBeLessThan(1.5);
  });
});

test('borders of countries are hairlines, near or far', () => {
  const widths = groundLayers(defaultTheme.schemes.light).flatMap(layer =>
    layer.id === 'basemap-borders' && layer.type === 'line' ? [layer.paint?.['line-width']] : [],
  );
  const stops = (widths[0] as unknown[]).slice(3).filter((_, index) => index % 2 === 1) as number[];
  expect(Math.max(...stops)).toBeLessThanOrEqual(1.5);
});

test('the CSS has every colour of both schemes', () => {
  const css = themeCss(defaultTheme);
  for (const scheme of Object.values(defaultTheme.schemes)) {
    for (const colour of Object.values(scheme)) expect(css).toContain(colour);
  }
  expect(css).toContain('--region-border:');
});
