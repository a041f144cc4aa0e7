import {readFileSync} from 'node:fs';
import type {Position} from '../../src/geodesy/position.ts';

/**
 * Geodesics of WGS 84 and their lengths, published by C. F. F. Karney: "Test set for geodesics" (GeodTest.dat),
 * doi:10.5281/zenodo.32156. They were computed with high-precision arithmetic, each by the direct problem from an exact
 * length, and so by other means than the library that the product measures with.
 *
 * `GeodTest-48.dat` has 48 of the set's lines as they stand, of all its kinds: random, nearly antipodal, short, near one
 * pole or both, along a meridian or the equator, and between vertices. Its columns are lat1 lon1 azi1 lat2 lon2 azi2 s12
 * a12 m12 S12, in degrees, metres and square metres.
 */
export const geodTest: {a: Position; b: Position; metres: number}[] = readFileSync(
  new URL('GeodTest-48.dat', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map(line => {
    const [lat1, lon1, , lat2, lon2, , s12] = line.split(' ').map(Number) as [
      ...[number, number, number, number, number, number, number],
    ];
    return {a: [lon1, lat1], b: [lon2, lat2], metres: s12};
  });
