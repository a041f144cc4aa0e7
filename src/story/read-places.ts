import type {Position} from '../geodesy/position.ts';
import {checkInferred} from './check-inferred.ts';
import {checkPlace, type Gazetteer} from './check-place.ts';
import {type DataFile, type DataPath, readJson} from './data-file.ts';
import type {Issue} from './issue.ts';
import {readGeometry} from './place-geometry.ts';
import {readFields} from './read-fields.ts';
import type {Place} from './story.ts';
import {collectionSchema, featureSchema, type PlaceFields, placeSchema} from './story-schema.ts';

/** One place as far as it could be read; `place` only when it is without an error. */
export type PlaceDraft = {
  path: DataPath;
  fields: Partial<PlaceFields>;
  position?: Position;
  outline?: Position[][];
  place?: Place;
};

/** The places of `places.geojson` as far as they could be read; without `data` when its syntax is broken. */
export type PlacesDraft = {data: DataFile | undefined; places: PlaceDraft[]; issues: Issue[]};

/** The places of a GeoJSON text, with everything that is wrong with the file by itself. */
export function readPlaces(file: string, text: string, gazetteer?: Gazetteer): PlacesDraft {
  const {data, issues} = readJson(file, text);
  if (!data) return {data, places: [], issues};
  const collection = readFields(data, [], data.value, collectionSchema);
  const places: PlaceDraft[] = [];
  issues.push(...collection.issues);
  for (const [index, feature] of (collection.fields.features ?? []).entries()) {
    const reading = readFeature(data, ['features', index], feature, gazetteer);
    places.push(reading.draft);
    issues.push(...reading.issues);
  }
  issues.push(...duplicateIssues(data, places), ...rankIssues(data, places));
  return {data, places, issues};
}

const headSchema = featureSchema.omit({properties: true});

function readFeature(
  data: DataFile,
  path: DataPath,
  feature: unknown,
  gazetteer: Gazetteer | undefined,
): {draft: PlaceDraft; issues: Issue[]} {
  const head = readFields(data, path, feature, headSchema);
  if (typeof feature !== 'object' || feature === null)
    return {draft: {path, fields: {}}, issues: head.issues};
  const inner = [...path, 'properties'];
  const value = (feature as Record<string, unknown>).properties;
  const properties = readFields(data, inner, value, placeSchema);
  const {geometry, id} = head.fields;
  const where = geometry ? readGeometry(data, [...path, 'geometry'], geometry) : {issues: []};
  const {issues: whereIssues, ...spot} = where;
  const draft: PlaceDraft = {path, fields: properties.fields, ...spot};
  const issues = [...head.issues, ...properties.issues, ...whereIssues];
  issues.push(...checkInferred(data, inner, value, properties.fields.inferred));
  issues.push(...checkPlace(data, path, properties.fields, geometry?.type, id, gazetteer));
  if (properties.whole && draft.position)
    draft.place = placeOf(properties.whole, draft.position, draft.outline);
  return {draft, issues};
}

function placeOf(fields: PlaceFields, position: Position, outline: Position[][] | undefined): Place {
  const {names = {}, inferred = [], ...rest} = fields;
  return {...rest, names, inferred, position, ...(outline ? {outline} : {})};
}

function duplicateIssues(data: DataFile, places: PlaceDraft[]): Issue[] {
  const seen = new Set<string>();
  return places.flatMap(({path, fields: {id}}) => {
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    const message = `Found the id "${id}" a second time; expected each place once. Rename this place or remove it.`;
    return data.issue([...path, 'properties', 'id'], message);
  });
}

function rankIssues(data: DataFile, places: PlaceDraft[]): Issue[] {
  if (places.length === 0 || places.some(({fields: {rank}}) => rank !== 'secondary')) return [];
  const message =
    'Found only secondary places; expected at least one main place, which the first view shows. Give the most important one "rank": "main".';
  return [data.issue(['features'], message)];
}
