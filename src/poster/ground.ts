import type {MultiLineString, MultiPolygon} from 'geojson';

/** What a poster's ground is drawn from: in degrees, with longitudes that run on past ±180. The land's edge is the coast. */
export type Ground = {
  land: MultiPolygon;
  lakes: MultiPolygon;
  borders: MultiLineString;
  disputed: MultiLineString;
};
