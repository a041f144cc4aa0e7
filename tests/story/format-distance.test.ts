import {describe, expect, test} from 'vitest';
import {distance} from '../../src/geodesy/distance.ts';
import type {Position} from '../../src/geodesy/position.ts';
import {defaultMessages} from '../../src/messages/default-messages.ts';
import {formatDistance, formatRange} from '../../src/story/format-distance.ts';
import type {Length} from '../../src/story/length.ts';
import type {Unit} from '../../src/story/story.ts';
import {truePairs} from '../truth/truth.ts';

const words = defaultMessages.distance;
const kilometres = {unit: 'km', locale: 'en', words} as const;
const length = (metres: number, radius = 0): Length => ({metres, least: metres, most: metres, radius});
const between = (a: Position, b: Position, radius = 0): Length => ({...distance(a, b), radius});

const front: Position = [35.272, 51.191];
const pyongyang: Position = [125.7625, 39.0392];
const seoul: Position = [126.978, 37.5665];
const washington: Position = [-77.0365, 38.8977];

const METRES = {km: 1000, mi: 1609.344, nmi: 1852, m: 1, ft: 0.3048};

/** The metres that a reader takes from printed words: a rounded number stands for half its last place either way. */
function meant(text: string): {least: number; most: number} {
  const [, word, first = '', , last, unit] = text.match(/^(about |up to )?([\d,.]+)( to ([\d,.]+))? (\w+)$/)!;
  const metres = METRES[unit as keyof typeof METRES];
  const value = (digits: string) => Number(digits.replaceAll(',', '')) * metres;
  if (last) return {least: value(first), most: value(last)};
  if (word === 'up to ') return {least: 0, most: value(first)};
  const half = word === 'about ' ? (lastPlace(first) * metres) / 2 : 0;
  return {least: value(first) - half, most: value(first) + half};
}

function lastPlace(digits: string): number {
  const plain = digits.replaceAll(',', '');
  if (plain.includes('.')) return 10 ** -plain.split('.')[1]!.length;
  return 10 ** plain.match(/0*$/)![0].length;
}

describe('formatDistance', () => {
  test('says what the first story is to say', () => {
    expect(formatDistance(between(pyongyang, front, 25_000), kilometres)).toBe('about 6,800 km');
    expect(formatDistance(between(pyongyang, front), kilometres)).toBe('about 6,800 km');
    expect(formatDistance(between(seoul, pyongyang), kilometres)).toBe('about 195 km');
    expect(formatDistance(between(washington, [-80.037, 26.6771]), kilometres)).toBe('about 1,400 km');
    expect(formatDistance(between(washington, front, 25_000), kilometres)).toBe('8,000 to 8,100 km');
    expect(formatDistance(between([30.5234, 50.4501], front, 25_000), kilometres)).toBe('310 to 370 km');
  });

  test('is true on the sphere and on GeographicLib for every true pair in every unit', () => {
    for (const unit of ['km', 'mi', 'nmi'] as Unit[]) {
      for (const {a, b, metres} of truePairs) {
        const measured = between(a, b);
        const text = formatDistance(measured, {unit, locale: 'en', words});
        const {least, most} = meant(text);
        for (const figure of [metres, measured.metres]) {
          const room = 1e-9 * figure;
          expect(figure, text).toBeGreaterThanOrEqual(least - room);
          expect(figure, text).toBeLessThanOrEqual(most + room);
        }
      }
    }
  });

  test('covers the radius for every true pair: half a last place holds it, or the range does', () => {
    for (const radius of [300, 5_000, 25_000, 400_000]) {
      for (const {a, b, metres} of truePairs) {
        const text = formatDistance(between(a, b, radius), kilometres);
        const {least, most} = meant(text);
        if (text.startsWith('about')) expect((most - least) / 2, text).toBeGreaterThanOrEqual(radius);
        else {
          expect(least, text).toBeLessThanOrEqual(Math.max(0, metres - radius));
          expect(most, text).toBeGreaterThanOrEqual(metres + radius);
        }
      }
    }
  });

  test('has at most three digits that are not trailing zeros, and ranges at most two', () => {
    for (const {a, b} of truePairs) {
      for (const radius of [0, 25_000]) {
        const text = formatDistance(between(a, b, radius), kilometres);
        const most = text.startsWith('about') ? 3 : 2;
        for (const [digits] of text.matchAll(/[\d,.]+/g)) {
          const significant = digits.replace(/[,.]/g, '').replace(/^0+|0+$/g, '');
          expect(significant.length, text).toBeLessThanOrEqual(most);
        }
      }
    }
  });

  test('takes the finest step that is true', () => {
    expect(formatDistance(length(195_100), kilometres)).toBe('about 195 km');
    expect(formatDistance({...length(195_100), most: 195_600}, kilometres)).toBe('about 200 km');
    expect(formatDistance({...length(195_100), most: 205_100}, kilometres)).toBe('190 to 210 km');
    expect(formatDistance(length(150_000, 4_000), kilometres)).toBe('about 150 km');
    expect(formatDistance(length(150_000, 6_000), kilometres)).toBe('140 to 160 km');
    expect(formatDistance(length(5_320), kilometres)).toBe('about 5.3 km');
    expect(formatDistance(length(999_600), kilometres)).toBe('about 1,000 km');
  });

  test('writes less than one unit in metres or feet', () => {
    expect(formatDistance(length(640), kilometres)).toBe('about 640 m');
    expect(formatDistance(length(640), {unit: 'nmi', locale: 'en', words})).toBe('about 640 m');
    expect(formatDistance(length(640), {unit: 'mi', locale: 'en', words})).toBe('about 2,100 ft');
    expect(formatDistance(length(640, 25_000), kilometres)).toBe('up to 26 km');
  });

  test('writes a distance of zero as 0', () => {
    expect(formatDistance(length(0), kilometres)).toBe('0 km');
    expect(formatDistance(length(0), {unit: 'nmi', locale: 'en', words})).toBe('0 nmi');
    expect(formatDistance(length(0, 30_000), kilometres)).toBe('up to 30 km');
  });

  test('writes numbers as the locale does', () => {
    expect(formatDistance(length(6_769_600, 25_000), {unit: 'km', locale: 'de', words})).toBe(
      'about 6.800 km',
    );
    expect(formatDistance(length(6_769_600), {unit: 'mi', locale: 'en-GB', words})).toBe('about 4,210 mi');
    expect(formatDistance(length(6_769_600), {unit: 'nmi', locale: 'en-GB', words})).toBe('about 3,660 nmi');
  });
});

describe('formatRange', () => {
  test('is the whole range of an area to the third digit', () => {
    expect(formatRange(between(pyongyang, front, 25_000), kilometres)).toBe('6,740 to 6,820 km');
    expect(formatRange(length(10_000, 25_000), kilometres)).toBe('up to 35 km');
    expect(formatRange(length(0), kilometres)).toBe('0 km');
  });

  test('holds both figures and the radius for every true pair', () => {
    for (const {a, b, metres} of truePairs) {
      const measured = between(a, b, 25_000);
      const {least, most} = meant(formatRange(measured, kilometres));
      expect(least).toBeLessThanOrEqual(Math.max(0, Math.min(metres, measured.metres) - 25_000));
      expect(most).toBeGreaterThanOrEqual(Math.max(metres, measured.metres) + 25_000);
    }
  });
});
