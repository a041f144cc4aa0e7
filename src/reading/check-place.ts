import type {Position} from '../geodesy/position.ts';
import type {DataFile, DataPath} from './data-file.ts';
import type {Issue} from './issue.ts';
import {suggest} from './nearest.ts';
import type {GeometryFields, PlaceFields} from './place-schema.ts';

/** Geographical knowledge for checking a story's places. */
export type Gazetteer = {
  /** The first-level regions of a country by its three-letter code; empty or `undefined` for an unknown one. */
  regionNames(country: string): string[] | undefined;
  /** Whether a position is on land, accurate to a few kilometres. */
  isLand?(position: Position): boolean;
  /** Whether there is a city of that name near a position. */
  isCity?(name: string, position: Position): boolean;
};

/** The parts of a feature that are valid by themselves. */
export type PlaceParts = {
  fields: Partial<PlaceFields>;
  geometry: GeometryFields['type'] | undefined;
  featureId: string | undefined;
};

/** Returns issues between the parts of the feature at a path. */
export function checkPlace(
  data: DataFile,
  path: DataPath,
  parts: PlaceParts,
  gazetteer: Gazetteer | undefined,
): Issue[] {
  const inner = [...path, 'properties'];
  return [
    ...agreementIssues(data, path, parts),
    ...extentIssues(data, inner, parts),
    ...(gazetteer ? regionIssues(data, [...inner, 'region'], parts.fields.region, gazetteer) : []),
  ];
}

function agreementIssues(data: DataFile, path: DataPath, {fields, geometry, featureId}: PlaceParts): Issue[] {
  const issues: Issue[] = [];
  if (featureId !== undefined && fields.id !== undefined && featureId !== fields.id) {
    const message = `Found "${featureId}" here but "${fields.id}" in the properties; expected the same id twice. Correct one of them.`;
    issues.push(data.issue([...path, 'id'], message));
  }
  if (geometry === 'Polygon' && fields.kind !== undefined && fields.kind !== 'area') {
    const message = `Found a Polygon for a ${fields.kind}; expected a Point, or the kind area. Change the geometry or the kind.`;
    issues.push(data.issue([...path, 'geometry'], message));
  }
  return issues;
}

function extentIssues(data: DataFile, path: DataPath, {fields, geometry}: PlaceParts): Issue[] {
  const {kind, radius, region, precision} = fields;
  if (kind === 'area' && geometry === 'Point' && radius === undefined && region === undefined) {
    const message =
      'Found an area without an extent; expected a radius, a region or a Polygon. Add one, or it is drawn as a city is.';
    return [data.issue([...path, 'kind'], message, {warning: 'no-extent'})];
  }
  if (kind !== 'area' && precision === 'exact' && radius !== undefined) {
    const message =
      'Found a radius at an exact position; expected it only where the position is approximate. Remove the radius or write "precision": "approximate".';
    return [data.issue([...path, 'radius'], message, {warning: 'exact-radius'})];
  }
  return [];
}

function regionIssues(
  data: DataFile,
  path: DataPath,
  region: PlaceFields['region'],
  gazetteer: Gazetteer,
): Issue[] {
  if (!region) return [];
  const names = gazetteer.regionNames(region.country);
  if (!names?.length) {
    const message = `Found the country "${region.country}"; expected the three-letter code of a country in Natural Earth, as RUS. Correct it.`;
    return [data.issue([...path, 'country'], message)];
  }
  if (names.includes(region.name)) return [];
  const message = `Found the region "${region.name}", which ${region.country} does not have in Natural Earth. ${suggest(region.name, names)}`;
  return [data.issue([...path, 'name'], message)];
}
