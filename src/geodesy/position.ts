/** A position as in RFC 7946: `[longitude, latitude]` in degrees on WGS 84. */
export type Position = [longitude: number, latitude: number];

/** A length in metres. Other units are used only for display. */
export type Metres = number;

/**
 * A box `[west, south, east, north]` in degrees. It never wraps: a box across the antimeridian has an `east`
 * beyond 180, for example `[170, -20, 190, 5]`, as MapLibre expects of bounds.
 */
export type Bounds = [west: number, south: number, east: number, north: number];

/**
 * Returns the longitude, in degrees, shifted by whole turns to at least -180 and below 180; unchanged if it is
 * already there.
 */
export function wrapLongitude(longitude: number): number {
  return longitude - 360 * Math.floor((longitude + 180) / 360);
}
