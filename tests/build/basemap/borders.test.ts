import type {Position} from 'geojson';
import {describe, expect, test} from 'vitest';
import {readAtlas, type Scale} from '../../../src/build/basemap/atlas.ts';
import {projectPolicy} from '../../../src/build/basemap/border-policy.ts';
import {bordersOf, coastOf} from '../../../src/build/basemap/borders.ts';
import {unwrapLines} from '../../../src/build/basemap/unwrap.ts';
import {project} from '../../support/project.ts';

const policy = projectPolicy(project);

type Box = [west: number, south: number, east: number, north: number];

const PEREKOP: Box = [33, 45.8, 35.2, 46.3];
const DMZ: Box = [126.5, 37.5, 128.5, 38.7];
const KURSK: Box = [33.5, 51, 35.5, 52.5];

function crosses(lines: Position[][], [west, south, east, north]: Box): boolean {
  return lines.flat().some(([x, y]) => west < x! && x! < east && south < y! && y! < north);
}

describe.each<Scale>(['110m', '50m', '10m'])('the borders at 1:%s', scale => {
  const atlas = readAtlas(scale, policy);
  const {border, disputed} = bordersOf(atlas, policy);

  test('the line at Perekop is disputed, and no border', () => {
    expect(crosses(disputed, PEREKOP)).toBe(true);
    expect(crosses(border, PEREKOP)).toBe(false);
  });

  test('the armistice line of Korea is disputed', () => {
    expect(crosses(disputed, DMZ)).toBe(true);
    expect(crosses(border, DMZ)).toBe(false);
  });

  test('the border of Ukraine and Russia at Kursk is a border', () => {
    expect(crosses(border, KURSK)).toBe(true);
    expect(crosses(disputed, KURSK)).toBe(false);
  });

  test('India and Pakistan have a border south of Kashmir and a disputed line in it', () => {
    expect(crosses(border, [68, 24, 72, 29])).toBe(true);
    expect(crosses(disputed, [68, 24, 72, 29])).toBe(false);
    expect(crosses(disputed, [73.5, 33.5, 77, 35.5])).toBe(true);
  });

  test('no line runs along the antimeridian or jumps across the world', () => {
    const steps = unwrapLines([...border, ...disputed, ...coastOf(atlas)]).flatMap(line =>
      line.slice(1).map(([x], index) => [line[index]![0]!, x!] as const),
    );
    const offAntimeridian = (x: number) => Math.abs(Math.abs(x) - 180);
    expect(steps.filter(([from, to]) => Math.abs(to - from) > 180)).toEqual([]);
    expect(steps.filter(([from, to]) => offAntimeridian(from) + offAntimeridian(to) < 0.001)).toEqual([]);
  });
});

describe('bordersOf', () => {
  const atlas = readAtlas('50m', policy);

  test('a newsroom can have a disputed border drawn as any other', () => {
    const borders = policy.borders.map(rule =>
      rule.between[1] === 'Crimea' ? {...rule, draw: 'border' as const} : rule,
    );
    const {border, disputed} = bordersOf(atlas, {...policy, borders});
    expect(crosses(border, PEREKOP)).toBe(true);
    expect(crosses(disputed, PEREKOP)).toBe(false);
  });

  test('a hidden border is in no list', () => {
    const rule = {between: ['KP', 'KR'] as [string, string], draw: 'hidden' as const, why: 'a test'};
    const {border, disputed, region} = bordersOf(atlas, {...policy, borders: [rule]});
    expect(crosses([...border, ...disputed, ...region], DMZ)).toBe(false);
  });

  test('the policy’s own lines are drawn as it says', () => {
    expect(bordersOf(atlas, policy).disputed).toContainEqual([
      [-13.17, 27.667],
      [-8.667, 27.667],
    ]);
  });
});
