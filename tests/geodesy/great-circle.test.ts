import {describe, expect, test} from 'vitest';
import {isAntipodal} from '../../src/geodesy/antipodal.ts';
import {distance} from '../../src/geodesy/distance.ts';
import {greatCircle} from '../../src/geodesy/great-circle.ts';
import type {Position} from '../../src/geodesy/position.ts';
import {routeLine} from '../../src/geodesy/route.ts';
import {truePairs} from '../truth/truth.ts';

const drawable = truePairs.filter(({a, b}) => !isAntipodal(a, b));
const washington: Position = [-77.0365, 38.8977];
const pyongyang: Position = [125.7625, 39.0392];
const tokyo: Position = [139.6917, 35.6895];
const edmonton: Position = [-113.4938, 53.5461];

const length = (line: Position[]) =>
  line.slice(1).reduce((sum, position, index) => sum + distance(line[index]!, position).metres, 0);

describe('greatCircle', () => {
  test('begins and ends exactly at the two positions, give or take whole turns of longitude', () => {
    for (const {a, b} of drawable) {
      const line = greatCircle(a, b);
      expect(line[0]).toEqual(a);
      expect(line.at(-1)![1]).toBe(b[1]);
      const turns = (line.at(-1)![0] - b[0]) / 360;
      expect(turns).toBeCloseTo(Math.round(turns), 9);
    }
  });

  test('is as long as the distance', () => {
    for (const {a, b} of drawable) {
      const {metres} = distance(a, b);
      expect(Math.abs(length(greatCircle(a, b)) - metres), `${a} to ${b}`).toBeLessThan(0.01 + 1e-8 * metres);
    }
  });

  test('steps evenly and by at most the given degrees of arc', () => {
    for (const maxDegrees of [0.5, 1, 7]) {
      for (const {a, b} of drawable.slice(0, 120)) {
        const line = greatCircle(a, b, maxDegrees);
        const step = distance(a, b).metres / (line.length - 1);
        for (const [index, position] of line.slice(1).entries()) {
          const {metres} = distance(line[index]!, position);
          expect(Math.abs(metres - step)).toBeLessThan(1);
          expect(metres).toBeLessThan(maxDegrees * 111_195.1);
        }
      }
    }
  });

  test('runs on past the antimeridian: no step of longitude is more than 15° below 85° of latitude', () => {
    for (const {a, b} of drawable) {
      const line = greatCircle(a, b);
      for (const [index, [longitude, latitude]] of line.slice(1).entries()) {
        const [previous, previousLatitude] = line[index]!;
        expect(Math.abs(longitude - previous)).toBeLessThanOrEqual(180);
        if (Math.max(Math.abs(latitude), Math.abs(previousLatitude)) < 85) {
          expect(Math.abs(longitude - previous), `${a} to ${b}`).toBeLessThan(15);
        }
      }
    }
  });

  test('draws Washington to Pyongyang as one line over the Pacific', () => {
    const line = greatCircle(washington, pyongyang);
    expect(line[0]![0]).toBe(-77.0365);
    expect(line.at(-1)![0]).toBeCloseTo(125.7625 - 360, 9);
    expect(Math.max(...line.map(position => position[1]))).toBeGreaterThan(70);
  });

  test('follows the equator and a meridian', () => {
    expect(greatCircle([179, 0], [-179, 0])).toEqual([
      [179, 0],
      [180, 0],
      [181, 0],
    ]);
    for (const [longitude] of greatCircle([30, -60], [30, 70])) expect(longitude).toBeCloseTo(30, 9);
  });

  test('crosses a pole', () => {
    const line = greatCircle([0, 80], [180, 80]);
    expect(line).toHaveLength(21);
    expect(line[10]![1]).toBeCloseTo(90, 6);
  });

  test('of a position to itself is that position twice', () => {
    expect(greatCircle(tokyo, tokyo)).toEqual([tokyo, tokyo]);
  });

  test('starts from a longitude beyond 180 and goes on from there', () => {
    const line = greatCircle([190, 10], [-150, 20]);
    expect(line[0]).toEqual([190, 10]);
    expect(line.at(-1)).toEqual([210, 20]);
  });

  test('throws for antipodal positions and names both', () => {
    const draw = () => greatCircle([37.6, 55.75], [-142.4, -55.75]);
    expect(draw).toThrow(RangeError);
    expect(draw).toThrow('[37.6,55.75] and [-142.4,-55.75]');
    expect(draw).toThrow('waypoint');
  });
});

describe('isAntipodal', () => {
  test('holds within 1 km of the antipode and not beyond', () => {
    expect(isAntipodal([10, 20], [-170, -20])).toBe(true);
    expect(isAntipodal([10, 20], [-170, -20.0085])).toBe(true);
    expect(isAntipodal([10, 20], [-170, -20.0095])).toBe(false);
    expect(isAntipodal([0, 90], [77, -90])).toBe(true);
    expect(isAntipodal(tokyo, tokyo)).toBe(false);
  });
});

describe('routeLine', () => {
  test('passes through all waypoints and is as long as its legs', () => {
    const waypoints = [edmonton, tokyo, washington, pyongyang];
    const line = routeLine(waypoints);
    const legs = waypoints.slice(1).map((waypoint, index) => distance(waypoints[index]!, waypoint).metres);
    expect(Math.abs(length(line) - legs.reduce((a, b) => a + b))).toBeLessThan(1);
    for (const [longitude, latitude] of waypoints) {
      expect(
        line.some(
          ([x, y]) => y === latitude && Math.abs(Math.cos(((x - longitude) * Math.PI) / 180) - 1) < 1e-12,
        ),
      ).toBe(true);
    }
  });

  test('repeats no position and never jumps, also over several crossings of the antimeridian', () => {
    const line = routeLine([tokyo, edmonton, tokyo, edmonton, edmonton, washington, pyongyang]);
    for (const [index, [longitude, latitude]] of line.slice(1).entries()) {
      const previous = line[index]!;
      expect(previous).not.toEqual([longitude, latitude]);
      expect(Math.abs(longitude - previous[0])).toBeLessThan(15);
    }
  });

  test('of one waypoint, or of the same one again, is that position', () => {
    expect(routeLine([tokyo])).toEqual([tokyo]);
    expect(routeLine([tokyo, tokyo])).toEqual([tokyo]);
  });

  test('throws for antipodal neighbours', () => {
    expect(() => routeLine([tokyo, [0, 0], [180, 0]])).toThrow(RangeError);
  });
});
