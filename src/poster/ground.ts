import type {MultiLineString, MultiPolygon} from 'geojson';

/** The shapes of a poster's ground, in degrees, with longitudes that run on past ±180. The land's edge is the coast. */
export type Ground = {
  land: MultiPolygon;
  lakes: MultiPolygon;
  borders: MultiLineString;
  disputed: MultiLineString;
};
