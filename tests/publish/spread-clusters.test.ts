import {expect, test} from 'vitest';
import {packagedFont} from '../../src/publish/fonts/packaged-font.ts';
import {hasClusters, spreadClusters} from '../../src/publish/pictures/spread-clusters.ts';

const font = packagedFont('noto-sans-devanagari', '600SemiBold');
/** The shifts of a text's letters in ems. */
const shiftsOf = (svg: string) =>
  /<tspan dx="([^"]*)">/.exec(spreadClusters(svg, font))?.[1]?.split(' ').map(Number.parseFloat) ?? [];

test('the letter after a vowel that stands before its own moves on, and no other', () => {
  const [first, vowel, next, last] = shiftsOf('<text x="1">किकक</text>');
  expect([first, vowel, last]).toEqual([0, 0, 0]);
  expect(next).toBeGreaterThan(0.2);
});

test('an anchored text stays where it is, with its own shift', () => {
  const [, , wider] = shiftsOf('<text>किक</text>') as [number, number, number];
  expect(shiftsOf('<text text-anchor="middle">किक</text>')[0]).toBeCloseTo(-wider / 2);
  expect(shiftsOf('<text text-anchor="end" dx="-0.8em">किक</text>')[0]).toBeCloseTo(-0.8 - wider);
  expect(shiftsOf('<text dx="0.8em" dy="1em">किक</text>')[0]).toBeCloseTo(0.8);
});

test('each line counts by itself, an entity as one letter, and other texts stay as they are', () => {
  const lines = '<text text-anchor="middle"><tspan x="0">&amp; किक</tspan><tspan x="0">Bern</tspan></text>';
  expect(shiftsOf(lines)).toHaveLength(5);
  expect(spreadClusters('<text>Bern</text>', font)).toBe('<text>Bern</text>');
  expect(hasClusters('<text>Bern</text>')).toBe(false);
});
