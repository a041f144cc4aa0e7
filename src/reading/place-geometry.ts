import {positionInside, selfCrossings, turningOf, unwrapRing} from '../geodesy/polygon.ts';
import type {Position} from '../geodesy/position.ts';
import type {DataFile, DataPath} from './data-file.ts';
import type {Issue} from './issue.ts';
import type {GeometryFields} from './place-schema.ts';

/** Where a place is: its position and, for a polygon, its rings; neither if the geometry has an error. */
export type PlaceGeometry = {position?: Position; outline?: Position[][]; issues: Issue[]};

/**
 * Reads the position of a place from its GeoJSON geometry. For a polygon, returns also the rings, with longitudes that
 * run on past ±180 if it crosses the antimeridian, and a position inside. Checks ranges, closed rings, crossings and
 * winding.
 */
export function readGeometry(data: DataFile, path: DataPath, geometry: GeometryFields): PlaceGeometry {
  const at = [...path, 'coordinates'];
  if (geometry.type === 'Point') {
    const issues = rangeIssues(data, at, geometry.coordinates);
    return issues.length > 0 ? {issues} : {position: flat(geometry.coordinates), issues};
  }
  const issues = geometry.coordinates.flatMap((ring, index) => ringIssues(data, [...at, index], ring));
  if (issues.length > 0) return {issues};
  const outline = geometry.coordinates.map(ring => unwrapRing(ring.map(flat)));
  return outlineOf(data, at, outline);
}

function outlineOf(data: DataFile, at: DataPath, outline: Position[][]): PlaceGeometry {
  const empty = outline.findIndex(ring => turningOf(ring) === 0);
  if (empty >= 0) {
    const message = 'Found a ring on a single line; expected a ring around an area. Correct its positions.';
    return {issues: [data.issue([...at, empty], message)]};
  }
  const crossing = selfCrossings(outline)[0];
  if (crossing) {
    const message = `Found sides that cross each other near [${crossing.map(degrees).join(', ')}]; expected an outline that does not. Put its positions in order.`;
    return {issues: [data.issue(at, message)]};
  }
  const issues = outline.flatMap((ring, index) => {
    if (turningOf(ring) > 0 === (index === 0)) return [];
    const [found, expected] = index === 0 ? ['clockwise', 'anticlockwise'] : ['anticlockwise', 'clockwise'];
    const message = `Found a ring that runs ${found}; expected ${expected} (RFC 7946, 3.1.6). Turn the order of its positions round.`;
    return data.issue([...at, index], message, {warning: 'winding'});
  });
  return {position: positionInside(outline), outline, issues};
}

function ringIssues(data: DataFile, path: DataPath, ring: number[][]): Issue[] {
  const issues = ring.flatMap((position, index) => rangeIssues(data, [...path, index], position));
  const [first, last] = [flat(ring[0]!), flat(ring.at(-1)!)];
  if (first[0] !== last[0] || first[1] !== last[1]) {
    const message = `Found an open ring from [${first.join(', ')}] to [${last.join(', ')}]; expected it to end where it began. Repeat the first position at its end.`;
    issues.push(data.issue([...path, ring.length - 1], message));
  }
  return issues;
}

function rangeIssues(data: DataFile, path: DataPath, position: number[]): Issue[] {
  const [longitude, latitude] = flat(position);
  const found = `[${longitude}, ${latitude}]`;
  if (Math.abs(latitude) > 90) {
    const swapped = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180;
    const remedy = swapped
      ? `If the two are swapped, write [${latitude}, ${longitude}].`
      : 'Correct the second number.';
    return [
      data.issue(path, `Found ${found}, a latitude beyond ±90; expected [longitude, latitude]. ${remedy}`),
    ];
  }
  if (Math.abs(longitude) <= 180) return [];
  return [
    data.issue(
      path,
      `Found ${found}, a longitude beyond ±180; expected [longitude, latitude]. Correct the first number.`,
    ),
  ];
}

function flat([longitude, latitude]: number[]): Position {
  return [longitude!, latitude!];
}

function degrees(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
