import geographiclib from 'geographiclib-geodesic';
import type {Position} from '../../src/geodesy/position.ts';
import {seededRandom} from './seeded-random.ts';

/** Two positions and the length of the WGS 84 geodesic between them. */
export type TruePair = {kind: string; a: Position; b: Position; metres: number};

export type Truth = {provenance: Record<string, string | number>; pairs: TruePair[]};

const SEED = 20250116;

const SHEET: Position[] = [
  [35.272, 51.191], // Kursk front (Sudzha)
  [36.193, 51.7304], // Kursk, the city
  [125.7625, 39.0392], // Pyongyang
  [126.978, 37.5665], // Seoul
  [-77.0365, 38.8977], // Washington
  [-80.037, 26.6771], // Mar-a-Lago
  [30.5234, 50.4501], // Kyiv
  [37.6173, 55.7558], // Moscow
  [139.6917, 35.6895], // Tokyo
  [149.13, -35.2809], // Canberra
  [77.209, 28.6139], // New Delhi
  [-113.4938, 53.5461], // Edmonton
];

/** Returns the pairs with GeographicLib's figures, the same at every call. */
export function makeTruth(version: string): Truth {
  return {
    provenance: {
      source: `geographiclib-geodesic ${version} (C. F. F. Karney, MIT licence), Geodesic.WGS84.Inverse`,
      method: 'tests/truth/make-truth.ts; positions are chosen there, by hand or by a seeded generator',
      seed: SEED,
      write: 'npx vitest run --project unit tests/truth --update',
      units: 'positions in degrees [longitude, latitude], metres',
    },
    pairs: chosenPairs().map(([kind, a, b]) => {
      const {s12} = geographiclib.Geodesic.WGS84.Inverse(a[1], a[0], b[1], b[0]);
      return {kind, a, b, metres: s12!};
    }),
  };
}

function chosenPairs(): [kind: string, a: Position, b: Position][] {
  const random = seededRandom(SEED);
  const anywhere = (): Position =>
    round([360 * random() - 180, (Math.asin(2 * random() - 1) * 180) / Math.PI]);
  const near = ([longitude, latitude]: Position, degrees: number): Position =>
    round([longitude + (random() - 0.5) * degrees, latitude + (random() - 0.5) * degrees]);
  const times = <T>(count: number, make: () => T) => Array.from({length: count}, make);

  return [
    ...SHEET.flatMap((a, index) => SHEET.slice(index + 1).map(b => ['sheet', a, b] as const)),
    ...times(120, () => ['random', anywhere(), anywhere()] as const),
    ...[20, 5, 1, 0.1, 0.001].flatMap(degrees =>
      times(8, () => {
        const a = round([300 * random() - 150, 140 * random() - 70]);
        return ['near', a, near(a, degrees)] as const;
      }),
    ),
    ...times(20, () => {
      const [a, b] = [140 * random() - 70, 140 * random() - 70];
      return ['antimeridian', round([180 - 20 * random(), a]), round([-180 + 20 * random(), b])] as const;
    }),
    ...times(8, () => ['pole', [0, random() < 0.5 ? 90 : -90] as Position, anywhere()] as const),
    ['pole', [0, 90], [0, -90]],
    ['pole', [-40, 89.9], [140, 89.9]],
    ...[1e-5, 1e-3, 0.1, 1, 5].flatMap(degrees =>
      times(6, () => {
        const a = round([180 * random(), 160 * random() - 80]);
        return ['nearly antipodal', a, near([a[0] - 180, -a[1]], degrees)] as const;
      }),
    ),
    ...times(4, () => {
      const a = anywhere();
      return ['equal', a, a] as const;
    }),
    ...times(12, () => {
      const a = anywhere();
      return ['meridian', a, round([a[0], 180 * random() - 90])] as const;
    }),
    ...times(
      12,
      () => ['equator', round([360 * random() - 180, 0]), round([360 * random() - 180, 0])] as const,
    ),
  ].map(([kind, a, b]) => [kind, a, b] as [string, Position, Position]);
}

function round([longitude, latitude]: Position): Position {
  return [Math.round(longitude * 1e6) / 1e6, Math.round(latitude * 1e6) / 1e6];
}
