declare module 'shapefile' {
  /** Reads the features of a shapefile and its dBASE table; decodes text as windows-1252. */
  export function read(shp: string): Promise<import('geojson').FeatureCollection>;
}

declare module 'topojson-server' {
  import type {FeatureCollection} from 'geojson';
  import type {GeometryCollection, Topology} from 'topojson-specification';
  export function topology<K extends string>(
    objects: Record<K, FeatureCollection>,
  ): Topology<Record<K, GeometryCollection>>;
}

declare module 'topojson-simplify' {
  import type {Objects, Topology} from 'topojson-specification';

  type RingFilter = (ring: number[], interior: boolean) => boolean;
  /** Adds the area of each position's triangle, in square degrees, as a third number. */
  export function presimplify<T extends Objects>(topology: Topology<T>): Topology<T>;
  export function simplify<T extends Objects>(topology: Topology<T>, minWeight: number): Topology<T>;
  export function filter<T extends Objects>(topology: Topology<T>, filter: RingFilter): Topology<T>;
  export function filterWeight<T extends Objects>(topology: Topology<T>, minWeight: number): RingFilter;
}

declare module 'polylabel' {
  type Point = [x: number, y: number];
  /** Returns the point of a polygon that is farthest from its edges, and that distance. */
  export default function polylabel(polygon: Point[][], precision?: number): Point & {distance: number};
}
