import type {MultiPolygon, Position} from 'geojson';

/** The greatest latitude of Web Mercator, slightly beyond what the tiles show. */
const EDGE = 85.06;

/**
 * Returns polygons whose longitudes run on past ±180 instead of jumping, each beginning in [-180, 180), so that the
 * tile cutter's own clipping is exact. A ring around a pole is closed along the pole.
 */
export function unwrapPolygons({coordinates}: MultiPolygon): MultiPolygon {
  const polygons = coordinates.map(([outer, ...holes]) => {
    const ring = settle(unwrapRing(outer!), -180);
    return [ring, ...holes.map(hole => settle(unwrapRing(hole), westOf(ring)))];
  });
  return {type: 'MultiPolygon', coordinates: polygons};
}

/**
 * Returns lines whose longitudes run on past ±180, without the stretches that are not a coast or border but a seam of the
 * source: along the antimeridian and beyond the edge of Web Mercator.
 */
export function unwrapLines(lines: Position[][]): Position[][] {
  return lines.flatMap(line => {
    const pieces: Position[][] = [];
    let piece: Position[] = [];
    for (const [index, position] of line.entries()) {
      if (index > 0 && isSeam(line[index - 1]!, position)) {
        pieces.push(piece);
        piece = [];
      }
      piece.push(position);
    }
    return [...pieces, piece].filter(({length}) => length > 1).map(unwrap);
  });
}

function isSeam(from: Position, to: Position): boolean {
  const onAntimeridian = Math.abs(from[0]!) > 179.99 && Math.abs(to[0]!) > 179.99;
  return onAntimeridian || (from[1]! < -EDGE && to[1]! < -EDGE);
}

function unwrapRing(ring: Position[]): Position[] {
  const line = unwrap(ring);
  const first = line[0]!;
  const last = line.at(-1)!;
  if (first[0] === last[0]) return line;
  const pole = last[1]! < 0 ? -90 : 90;
  return [...line, [last[0]!, pole], [first[0]!, pole], first];
}

function unwrap(line: Position[]): Position[] {
  let turns = 0;
  return line.map(([longitude, latitude], index) => {
    const step = longitude! - (line[index - 1]?.[0] ?? longitude!);
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return [longitude! + turns * 360, latitude!];
  });
}

/** Moves a ring by whole turns so that its west end lies in [west, west + 360). */
function settle(ring: Position[], west: number): Position[] {
  const turns = -Math.floor((westOf(ring) - west) / 360);
  return turns === 0 ? ring : ring.map(([longitude, latitude]) => [longitude! + turns * 360, latitude!]);
}

function westOf(ring: Position[]): number {
  return ring.reduce((west, [longitude]) => Math.min(west, longitude!), Infinity);
}
