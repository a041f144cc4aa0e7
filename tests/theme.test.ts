import {expect, test} from 'vitest';
import {type Scheme, theme} from '../src/theme.ts';
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

const READ: [keyof Scheme, keyof Scheme][] = [
  ['ink', 'page'],
  ['ink', 'panel'],
  ['muted', 'page'],
  ['muted', 'panel'],
  ['story', 'page'],
  ['story', 'panel'],
  ['ink', 'land'],
  ['ink', 'water'],
  ['muted', 'land'],
  ['muted', 'water'],
  ['story', 'land'],
];

test.each(Object.entries(theme.schemes))(
  'in the %s scheme, what is read stands out by 4.5 : 1',
  (_, scheme) => {
    for (const [text, ground] of READ) {
      expect(contrast(scheme[text], scheme[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  },
);

test('the CSS has every colour of both schemes', () => {
  const css = themeCss();
  for (const scheme of Object.values(theme.schemes)) {
    for (const colour of Object.values(scheme)) expect(css).toContain(colour);
  }
  expect(css).toContain('--region-border:');
});
