import type {Position} from '../geodesy/position.ts';
import type {Place} from '../story/story.ts';
import {checkInferred} from './check-inferred.ts';
import {checkPlace, type Gazetteer} from './check-place.ts';
import type {DataFile, DataPath} from './data-file.ts';
import type {Issue} from './issue.ts';
import {readGeometry} from './place-geometry.ts';
import {featureSchema, type PlaceFields, placeSchema} from './place-schema.ts';
import {readFields} from './read-fields.ts';
import {type Silence, silencesOf} from './silence.ts';

/** The readable parts of a place; `place` only if it has no error. */
export type PlaceDraft = {
  path: DataPath;
  /** The id as written, even if it is not a valid one. */
  id?: string;
  fields: Partial<PlaceFields>;
  position?: Position;
  outline?: Position[][];
  place?: Place;
  silences: Silence[];
};

const headSchema = featureSchema.omit({properties: true});

/** Reads the place of a GeoJSON feature, and lists every problem in the feature by itself. */
export function readPlace(
  data: DataFile,
  path: DataPath,
  feature: unknown,
  gazetteer: Gazetteer | undefined,
): {draft: PlaceDraft; issues: Issue[]} {
  const head = readFields(data, path, feature, headSchema);
  if (typeof feature !== 'object' || feature === null) {
    return {draft: {path, fields: {}, silences: []}, issues: head.issues};
  }
  const {properties: value} = feature as {properties?: unknown};
  const properties = readFields(data, [...path, 'properties'], value, placeSchema);
  const {geometry, id: featureId} = head.fields;
  const {issues: geometryIssues, ...where} = geometry
    ? readGeometry(data, [...path, 'geometry'], geometry)
    : {issues: []};
  const {id} = Object(value) as {id?: unknown};
  const draft: PlaceDraft = {
    path,
    ...(typeof id === 'string' ? {id} : {}),
    fields: properties.fields,
    ...where,
    silences: silencesOf(data, [...path, 'properties'], properties.fields.ignore, path),
  };
  if (properties.whole && draft.position)
    draft.place = placeOf(properties.whole, draft.position, draft.outline);
  const issues = [
    ...head.issues,
    ...properties.issues,
    ...geometryIssues,
    ...checkInferred(data, [...path, 'properties'], value, properties.fields.inferred),
    ...checkPlace(data, path, {fields: properties.fields, geometry: geometry?.type, featureId}, gazetteer),
  ];
  return {draft, issues};
}

function placeOf(fields: PlaceFields, position: Position, outline: Position[][] | undefined): Place {
  const {names = {}, media = [], inferred = [], ignore: _, ...rest} = fields;
  return {...rest, names, media, inferred, position, ...(outline ? {outline} : {})};
}
