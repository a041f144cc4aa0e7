import {checkInferred} from './check-inferred.ts';
import {type DataFile, readYaml} from './data-file.ts';
import type {Issue} from './issue.ts';
import {readDate} from './read-date.ts';
import {readFields} from './read-fields.ts';
import type {Fact, When} from './story.ts';
import {type FactFields, factSchema, idSchema} from './story-schema.ts';

/** One fact as far as it could be read; `fact` only when it is without an error. */
export type FactDraft = {id: string; fields: Partial<FactFields>; paths: string[][]; fact?: Fact};

/** The facts of `facts.yaml` as far as they could be read; without `data` when its syntax is broken. */
export type FactsDraft = {data: DataFile | undefined; facts: FactDraft[]; issues: Issue[]};

/** The facts of a YAML text, with everything that is wrong with the file by itself. */
export function readFacts(file: string, text: string): FactsDraft {
  const {data, issues} = readYaml(file, text);
  if (!data) return {data, facts: [], issues};
  if (typeof data.value !== 'object' || data.value === null || Array.isArray(data.value)) {
    const message =
      'Found no facts; expected each fact as "id:" with its fields below, indented by two spaces. Write one.';
    return {data, facts: [], issues: [...issues, data.issue([], message)]};
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
  const paths = pathsOf(fields);
  const date = readDate(data, [id, 'when'], fields.when);
  issues.push(
    ...date.issues,
    ...checkInferred(data, [id], value, fields.inferred),
    ...claimIssues(data, id, fields),
  );
  if (whole && !whole.at && !whole.along) {
    const message =
      'Found neither "at" nor "along"; expected at least one of them. Add the places where it happened.';
    issues.push(data.issue([id], message, {on: 'key'}));
  }
  const draft: FactDraft = {id, fields, paths};
  if (whole && issues.every(issue => issue.severity !== 'error'))
    draft.fact = factOf(id, whole, paths, date.when);
  return {draft, issues};
}

function pathsOf({along = []}: Partial<FactFields>): string[][] {
  return along.every(step => typeof step === 'string')
    ? along.length > 0
      ? [along]
      : []
    : (along as string[][]);
}

function factOf(id: string, fields: FactFields, along: string[][], when: When | undefined): Fact {
  const {at = [], about = [], figures = [], inferred = [], when: _, ...rest} = fields;
  return {id, ...rest, at, along, about, figures, inferred, ...(when ? {when} : {})};
}

function claimIssues(data: DataFile, id: string, {claim, along}: Partial<FactFields>): Issue[] {
  if (!claim) return [];
  const paths = pathsOf({...(along ? {along} : {})}).length;
  if (paths === 1) return [];
  const message =
    paths === 0
      ? 'Found a claim without a path to hold it against; expected "along" with the places between which the distance is. Add it.'
      : `Found a claim on ${paths} paths; expected one path, to know which distance is meant. Move the claim to a fact of its own.`;
  return [data.issue([id, 'claim'], message)];
}
