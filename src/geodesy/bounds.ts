import {type Bounds, type Position, wrapLongitude} from './position.ts';

/**
 * Returns the smallest box that contains all positions. It excludes the widest gap between their longitudes,
 * so it may cross the antimeridian; its east is then beyond 180. Its west is at least -180 and below 180.
 * One position gives a box without extent. A pole, which lies on every meridian, affects only the latitude.
 *
 * @throws RangeError if there is no position.
 */
export function boundsOf(positions: Position[]): Bounds {
  if (positions.length === 0)
    throw new RangeError('No bounds of no positions: expected at least one position.');
  const latitudes = positions.map(position => position[1]);
  const offPoles = positions.filter(position => Math.abs(position[1]) < 90);
  const longitudes = (offPoles.length > 0 ? offPoles : positions.slice(0, 1))
    .map(position => wrapLongitude(position[0]))
    .sort((a, b) => a - b);

  // The gap across the antimeridian comes first, so that among equal gaps the box does not cross it.
  let west = longitudes[0]!;
  let east = longitudes.at(-1)!;
  let widest = west + 360 - east;
  for (const [index, end] of longitudes.entries()) {
    const start = longitudes[index - 1] ?? end;
    if (end - start > widest) {
      widest = end - start;
      west = end;
      east = start + 360;
    }
  }
  return [west, min(latitudes), east, max(latitudes)];
}

const min = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b));
const max = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b));
