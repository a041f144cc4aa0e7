import type {Gazetteer} from './check-place.ts';
import {type DataFile, readJson} from './data-file.ts';
import type {Issue} from './issue.ts';
import {collectionSchema} from './place-schema.ts';
import {readFields} from './read-fields.ts';
import {type PlaceDraft, readPlace} from './read-place.ts';

/** The readable places of `places.geojson`; without `data` if it is not a list of features. */
export type PlacesDraft = {data: DataFile | undefined; places: PlaceDraft[]; issues: Issue[]};

/** Reads the places of a GeoJSON text, and lists every problem in the file by itself. */
export function readPlaces(file: string, text: string, gazetteer?: Gazetteer): PlacesDraft {
  const {data, issues} = readJson(file, text);
  if (!data) return {data, places: [], issues};
  const collection = readFields(data, [], data.value, collectionSchema);
  issues.push(...collection.issues);
  const {features} = collection.fields;
  if (!features) return {data: undefined, places: [], issues};
  const readings = features.map((feature, index) => readPlace(data, ['features', index], feature, gazetteer));
  const places = readings.map(reading => reading.draft);
  issues.push(...readings.flatMap(reading => reading.issues));
  issues.push(...duplicateIssues(data, places), ...rankIssues(data, places));
  return {data, places, issues};
}

function duplicateIssues(data: DataFile, places: PlaceDraft[]): Issue[] {
  return places.flatMap(({path, id}, index) => {
    if (id === undefined || places.findIndex(place => place.id === id) === index) return [];
    const message = `Found the id "${id}" a second time; expected each place once. Rename this place or remove it.`;
    return data.issue([...path, 'properties', 'id'], message);
  });
}

function rankIssues(data: DataFile, places: PlaceDraft[]): Issue[] {
  if (places.some(({fields: {rank}}) => rank !== 'secondary')) return [];
  const message =
    'Found only secondary places; expected at least one main place, which the first view shows. Give the most important one "rank": "main".';
  return [data.issue(['features'], message)];
}
