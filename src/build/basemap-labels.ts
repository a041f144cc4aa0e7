import type {MultiPolygon, Position} from 'geojson';
import polylabel from 'polylabel';

/** Where a country's name stands: inside its largest part, with `zoom` the first at which there is room for it. */
export type CountryLabel = {country: string; position: Position; zoom: number};

/** Pixels that a name needs around it, taken between the height and the width of the country's largest part. */
const ROOM = 34;
/** Pixels round the world at zoom 0. */
const WORLD = 512;

/**
 * The place for a country's name, or `undefined` for one that is too small to be named up to zoom 8. `geometry` has
 * unwrapped longitudes.
 */
export function countryLabel(country: string, geometry: MultiPolygon): CountryLabel | undefined {
  const projected = geometry.coordinates.map(polygon => polygon.map(ring => ring.map(project)));
  const largest = projected.reduce((most, polygon) => (areaOf(polygon[0]!) > areaOf(most[0]!) ? polygon : most));
  const centre = polylabel(largest, 0.01);
  const room = Math.sqrt(Math.sqrt(areaOf(largest[0]!)) * 2 * centre.distance);
  const zoom = Math.ceil(Math.log2((ROOM * 360) / (room * WORLD)));
  return zoom > 8 ? undefined : {country, position: unproject(centre), zoom: Math.max(zoom, 1)};
}

/** Web Mercator, in degrees of the equator. */
function project([longitude, latitude]: Position): [number, number] {
  const radians = (Math.min(Math.max(latitude!, -85), 85) * Math.PI) / 180;
  return [longitude!, (Math.log(Math.tan(Math.PI / 4 + radians / 2)) * 180) / Math.PI];
}

function unproject([x, y]: number[]): Position {
  return [x!, (Math.atan(Math.sinh((y! * Math.PI) / 180)) * 180) / Math.PI];
}

function areaOf(ring: [number, number][]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
