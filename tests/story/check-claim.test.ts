import {describe, expect, test} from 'vitest';
import {allowedRange, checkClaim} from '../../src/story/check-claim.ts';
import type {Length} from '../../src/story/length.ts';
import type {Qualifier} from '../../src/story/story.ts';

const exact = (km: number): Length => ({metres: km * 1000, least: km * 1000, most: km * 1000, radius: 0});
const area = (km: number, radiusKm: number): Length => ({...exact(km), radius: radiusKm * 1000});
const verdict = (qualifier: Qualifier, value: number, length: Length) =>
  checkClaim({value, unit: 'km', qualifier}, length).verdict;

describe('checkClaim between exact places', () => {
  const edges: [Qualifier, number, holds: [number, number]][] = [
    ['nearly', 7000, [6300, 7000]],
    ['about', 7000, [6300, 7700]],
    ['over', 7000, [7000, 8050]],
    ['exactly', 7000, [6950, 7050]],
    ['exactly', 6800, [6750, 6850]],
    ['exactly', 195, [194.5, 195.5]],
    ['exactly', 195.3, [195.25, 195.35]],
  ];
  for (const [qualifier, value, [low, high]] of edges) {
    test(`"${qualifier} ${value}" holds from ${low} to ${high} and is off beyond`, () => {
      expect(verdict(qualifier, value, exact(low * 1.00001))).toBe('holds');
      expect(verdict(qualifier, value, exact(high * 0.99999))).toBe('holds');
      expect(verdict(qualifier, value, exact(low * 0.99999))).toBe('off');
      expect(verdict(qualifier, value, exact(high * 1.00001))).toBe('off');
    });
  }

  test('allowedRange gives these edges in the unit of the claim', () => {
    for (const [qualifier, value, [low, high]] of edges) {
      for (const unit of ['km', 'mi'] as const) {
        expect(allowedRange({value, unit, qualifier})[0]).toBeCloseTo(low, 9);
        expect(allowedRange({value, unit, qualifier})[1]).toBeCloseTo(high, 9);
      }
    }
  });

  test('the claim has the benefit of the shape of the Earth', () => {
    const length = {...exact(7010), least: 6_995_000, most: 7_015_000};
    expect(verdict('nearly', 7000, length)).toBe('holds');
    expect(verdict('over', 7000, length)).toBe('holds');
    expect(verdict('nearly', 6990, length)).toBe('off');
    expect(verdict('over', 7020, length)).toBe('off');
  });
});

describe('checkClaim with an area', () => {
  test('holds if it holds wherever the place lies', () => {
    expect(verdict('nearly', 7000, area(6770, 25))).toBe('holds');
    expect(verdict('nearly', 7000, area(6970, 25))).toBe('holds');
  });

  test('is off if it is off wherever the place lies', () => {
    expect(verdict('nearly', 7000, area(7030, 25))).toBe('off');
    expect(verdict('nearly', 7000, area(6270, 25))).toBe('off');
  });

  test('is not checkable if it depends on where the place lies', () => {
    expect(verdict('nearly', 7000, area(6990, 25))).toBe('not-checkable');
    expect(verdict('nearly', 7000, area(7010, 25))).toBe('not-checkable');
    expect(verdict('nearly', 7000, area(6310, 25))).toBe('not-checkable');
    expect(verdict('about', 100, area(100, 25))).toBe('not-checkable');
    expect(verdict('exactly', 195, area(195, 1))).toBe('not-checkable');
  });
});

test('percent is how far the figure of the article is above the great circle, below if negative', () => {
  expect(checkClaim({value: 7000, unit: 'km', qualifier: 'nearly'}, exact(6250)).percent).toBeCloseTo(12, 9);
  expect(checkClaim({value: 90, unit: 'km', qualifier: 'over'}, exact(120)).percent).toBeCloseTo(-25, 9);
});

test('a claim in miles or nautical miles is held against metres', () => {
  const miles = checkClaim({value: 4200, unit: 'mi', qualifier: 'about'}, exact(6770));
  expect(miles.verdict).toBe('holds');
  expect(miles.stated).toBeCloseTo(6_759_244.8, 6);
  expect(miles.computed).toBe(6_770_000);
  expect(checkClaim({value: 100, unit: 'nmi', qualifier: 'exactly'}, exact(185.2)).verdict).toBe('holds');
});
