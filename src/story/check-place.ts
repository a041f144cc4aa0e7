import type {DataFile, DataPath} from './data-file.ts';
import type {Issue} from './issue.ts';
import {suggest} from './nearest.ts';
import type {PlaceFields} from './story-schema.ts';

/** Knows the first-level regions of a country by its three-letter code; `undefined` for an unknown country. */
export type Gazetteer = {regionNames(country: string): string[] | undefined};

/** What is wrong between the fields of one place, each of which is right by itself. */
export function checkPlace(
  data: DataFile,
  path: DataPath,
  fields: Partial<PlaceFields>,
  geometry: 'Point' | 'Polygon' | undefined,
  featureId: string | undefined,
  gazetteer: Gazetteer | undefined,
): Issue[] {
  const inner = [...path, 'properties'];
  const issues: Issue[] = [];
  if (featureId !== undefined && fields.id !== undefined && featureId !== fields.id) {
    const message = `Found "${featureId}" here but "${fields.id}" in the properties; expected the same id twice. Correct one of them.`;
    issues.push(data.issue([...path, 'id'], message));
  }
  if (geometry === 'Polygon' && fields.kind !== undefined && fields.kind !== 'area') {
    const message = `Found a Polygon for a ${fields.kind}; expected a Point, or the kind area. Change the geometry or the kind.`;
    issues.push(data.issue([...path, 'geometry'], message));
  }
  issues.push(
    ...extentIssues(data, inner, fields, geometry),
    ...regionIssues(data, inner, fields, gazetteer),
  );
  return issues;
}

function extentIssues(
  data: DataFile,
  path: DataPath,
  {kind, radius, region, precision}: Partial<PlaceFields>,
  geometry: 'Point' | 'Polygon' | undefined,
): Issue[] {
  const warning = {severity: 'warning'} as const;
  const issues: Issue[] = [];
  if (kind === 'area' && geometry === 'Point' && radius === undefined && region === undefined) {
    const message =
      'Found an area without an extent; expected a radius, a region or a Polygon. Add one, or it is drawn as a point.';
    issues.push(data.issue([...path, 'kind'], message, warning));
  }
  if (precision === 'exact' && radius !== undefined && kind !== 'area') {
    const message =
      'Found a radius at an exact position; expected it only where the position is approximate. Remove the radius or write "precision": "approximate".';
    issues.push(data.issue([...path, 'radius'], message, warning));
  }
  return issues;
}

function regionIssues(
  data: DataFile,
  path: DataPath,
  {region}: Partial<PlaceFields>,
  gazetteer: Gazetteer | undefined,
): Issue[] {
  if (!region || !gazetteer) return [];
  const names = gazetteer.regionNames(region.country);
  if (!names) {
    const message = `Found the country "${region.country}"; expected the three-letter code of a country in Natural Earth, as RUS. Correct it.`;
    return [data.issue([...path, 'region', 'country'], message)];
  }
  if (names.includes(region.name)) return [];
  const message = `Found the region "${region.name}", which ${region.country} does not have in Natural Earth. ${suggest(region.name, names)}`;
  return [data.issue([...path, 'region', 'name'], message)];
}
