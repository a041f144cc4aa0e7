import type {Fact, When} from '../story/story.ts';
import {checkInferred} from './check-inferred.ts';
import {type DataFile, readYaml} from './data-file.ts';
import {type FactFields, factSchema} from './fact-schema.ts';
import type {Issue} from './issue.ts';
import {readDate} from './read-date.ts';
import {readFields} from './read-fields.ts';
import {idSchema} from './schema-parts.ts';

/** The readable parts of a fact; `fact` only if it has no error. */
export type FactDraft = {
  id: string;
  fields: Partial<FactFields>;
  paths: string[][];
  /** Every name in the fields for places, even if such a field is invalid. */
  named: string[];
  fact?: Fact;
};

/** The readable facts of `facts.yaml`; without `data` if it is not a group of facts. */
export type FactsDraft = {data: DataFile | undefined; facts: FactDraft[]; issues: Issue[]};

/** Reads the facts of a YAML text, and lists every problem in the file by itself. */
export function readFacts(file: string, text: string): FactsDraft {
  const {data, issues} = readYaml(file, text);
  if (!data) return {data, facts: [], issues};
  if (typeof data.value !== 'object' || data.value === null || Array.isArray(data.value)) {
    const message =
      'Found no facts; expected each fact as "id:" with its fields below, indented by two spaces. Write one.';
    return {data: undefined, facts: [], issues: [...issues, data.issue([], message)]};
  }
  const readings = Object.entries(data.value).map(([id, value]) => readFact(data, id, value));
  return {
    data,
    facts: readings.map(reading => reading.draft),
    issues: [...issues, ...readings.flatMap(reading => reading.issues)],
  };
}

function readFact(data: DataFile, id: string, value: unknown): {draft: FactDraft; issues: Issue[]} {
  const {fields, whole, issues} = readFields(data, [id], value, factSchema);
  if (!idSchema.safeParse(id).success) {
    const message = `Found the id "${id}"; expected ${idSchema.description}. Rename the fact.`;
    issues.push(data.issue([id], message, {on: 'key'}));
  }
  const paths = pathsOf(fields.along);
  const date = readDate(data, [id, 'when'], fields.when);
  issues.push(...date.issues, ...checkInferred(data, [id], value, fields.inferred));
  if (whole?.claim) issues.push(...claimIssues(data, id, paths));
  if (whole?.main && paths.length === 0)
    issues.push(
      data.issue(
        [id, 'main'],
        'Found "main: true" on a fact without a movement; expected "along" with its places. Add it, or remove "main".',
      ),
    );
  if (whole && !whole.at && !whole.along) {
    const message =
      'Found neither "at" nor "along"; expected at least one of them. Add the places where it happened.';
    issues.push(data.issue([id], message, {on: 'key'}));
  }
  const {at, along, about, source, sources} = Object(value) as Record<string, unknown>;
  if (source === undefined && sources === undefined) {
    const message = 'Found neither "source" nor "sources"; expected at least one of them. Add who says so.';
    issues.push(data.issue([id], message, {on: 'key'}));
  }
  const named = stringsIn([at, along, about]);
  const draft: FactDraft = {id, fields, paths, named};
  if (whole && issues.length === 0) draft.fact = factOf(id, whole, paths, date.when);
  return {draft, issues};
}

function stringsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap(stringsIn) : typeof value === 'string' ? [value] : [];
}

/** Accepts a single movement, which is written without the outer list. */
function pathsOf(along: FactFields['along'] = []): string[][] {
  if (along.length === 0) return [];
  return (typeof along[0] === 'string' ? [along] : along) as string[][];
}

function factOf(id: string, fields: FactFields, along: string[][], when: When | undefined): Fact {
  const {
    at = [],
    about = [],
    sources = [],
    media = [],
    figures = [],
    inferred = [],
    when: _,
    ...rest
  } = fields;
  return {id, ...rest, at, along, about, sources, media, figures, inferred, ...(when ? {when} : {})};
}

function claimIssues(data: DataFile, id: string, paths: string[][]): Issue[] {
  if (paths.length === 1) return [];
  const message =
    paths.length === 0
      ? 'Found a claim without a path to hold it against; expected "along" with the places between which the distance is. Add it.'
      : `Found a claim on ${paths.length} paths; expected one path, to know which distance is meant. Move the claim to a fact of its own.`;
  return [data.issue([id, 'claim'], message)];
}
