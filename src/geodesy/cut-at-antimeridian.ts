import type {Position} from './position.ts';

/**
 * Cuts a line of great circles, whose longitudes run on past ±180, exactly at the antimeridian, as RFC 7946 requires.
 * Each part has longitudes from -180 to 180. Where one part ends at 180, the next begins at -180, or vice versa, at the
 * latitude where the great circle between the two positions crosses. Steps must be less than 180° of longitude.
 */
export function cutAtAntimeridian(line: Position[]): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  line.forEach((position, index) => {
    const before = line[index - 1];
    if (before && worldCopyOf(before) !== worldCopyOf(position)) {
      const east = position[0] > before[0];
      const border = east ? worldCopyOf(position) * 360 - 180 : worldCopyOf(before) * 360 - 180;
      const latitude = latitudeAt(border, before, position);
      part.push([east ? 180 : -180, latitude]);
      parts.push(part);
      part = [[east ? -180 : 180, latitude]];
    }
    part.push([position[0] - worldCopyOf(position) * 360, position[1]]);
  });
  return [...parts, part];
}

/** The number of the copy of the world that a position is in: 0 from -180 up to 180. */
function worldCopyOf([longitude]: Position): number {
  return Math.floor((longitude + 180) / 360);
}

/** The latitude at which the great circle through two positions crosses a meridian between them. */
function latitudeAt(longitude: number, [west, from]: Position, [east, to]: Position): number {
  const radians = Math.PI / 180;
  const sin = (degrees: number) => Math.sin(degrees * radians);
  const tan = (degrees: number) => Math.tan(degrees * radians);
  const rise = (tan(from) * sin(east - longitude) + tan(to) * sin(longitude - west)) / sin(east - west);
  return Math.atan(rise) / radians;
}
