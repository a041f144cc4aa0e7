import {readFileSync} from 'node:fs';
import {isAbsolute, relative, resolve} from 'node:path';
import {z} from 'zod';
import {readYaml} from '../../reading/data-file.ts';
import {formatIssue, type Issue} from '../../reading/issue.ts';
import {suggest} from '../../reading/nearest.ts';
import {schemaFaults} from '../../reading/schema-fault.ts';

const degrees = (most: number) => z.number().min(-most).max(most);
const position = z.tuple([degrees(180), degrees(90)]).describe('a position [longitude, latitude]');
const box = z
  .tuple([degrees(180), degrees(90), degrees(180), degrees(90)])
  .refine(([west, south, east, north]) => west < east && south < north);
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('a code of two capital letters, as UA');
const regionCountry = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe('a code of three capital letters, as UKR');
const text = z.string().min(1).describe('a text');
const draw = z.enum(['border', 'disputed', 'region', 'hidden']);

const schema = z.strictObject({
  statement: text,
  countries: z
    .record(z.string(), country.nullable().describe('a code of two capital letters, or null'))
    .describe('areas and the country they are filled as'),
  moves: z
    .array(
      z.strictObject({
        id: text,
        at: position,
        from: country,
        to: country,
        regions: z
          .strictObject({from: regionCountry, to: regionCountry, names: z.array(text)})
          .exactOptional(),
        why: text,
      }),
    )
    .describe('a list of moved polygons'),
  borders: z
    .array(
      z.strictObject({
        between: z.tuple([text, text]).describe('two ids'),
        box: box.exactOptional().describe('a box [west, south, east, north]'),
        draw,
        why: text,
      }),
    )
    .describe('a list of borders'),
  lines: z
    .array(
      z.strictObject({
        name: text,
        draw,
        positions: z.array(position).min(2).describe('two or more positions'),
        why: text,
      }),
    )
    .describe('a list of lines'),
});

/**
 * How the basemap draws what states dispute: geo/basemap/borders.yaml, whose comments explain each part. `file` is the
 * path that it was read from, for messages.
 */
export type BorderPolicy = z.infer<typeof schema> & {file: string};
/** How to draw a line: as a border, dashed, as a line between regions, or not at all. */
export type Draw = z.infer<typeof draw>;

/**
 * Where a project's border policy is: `root` is the project's folder, `borders` the file, absolute or relative to
 * `root`.
 */
export type PolicyPlace = {root: string; borders: string};

/** Dateline's own border policy, relative to Dateline's folder. */
export const OWN_POLICY = 'geo/basemap/borders.yaml';

const read = new Map<string, BorderPolicy>();

/** Returns a project's border policy, the same object until its file changes. Throws as `readBorderPolicy` does. */
export function projectPolicy({root, borders}: PolicyPlace): BorderPolicy {
  const path = resolve(root, borders);
  const text = readFileSync(path, 'utf8');
  const known = read.get(`${path}\n${text}`);
  if (known) return known;
  const fromRoot = relative(root, path);
  const isInside = !fromRoot.startsWith('..') && !isAbsolute(fromRoot);
  const policy = readBorderPolicy(text, isInside ? fromRoot.replaceAll('\\', '/') : path);
  read.set(`${path}\n${text}`, policy);
  return policy;
}

/**
 * Reads a border policy from YAML. `file` names it in messages. Throws an error that lists every fault, one
 * a line, each with its line and column.
 */
export function readBorderPolicy(yaml: string, file: string): BorderPolicy {
  const {data, issues} = readYaml(file, yaml);
  if (!data || issues.length > 0) throw faulty(issues);
  const result = schema.safeParse(data.value);
  if (!result.success) {
    const faults = result.error.issues.flatMap(issue => schemaFaults(issue, schema, data.value));
    throw faulty(faults.map(({path, message, on}) => data.issue(path, message, on ? {on} : {})));
  }
  const strangers = unknownIds(result.data);
  if (strangers.length > 0) throw faulty(strangers.map(({path, message}) => data.issue(path, message)));
  return {...result.data, file};
}

/** Returns the ids in `borders` that are neither a country's code nor an area that the policy defines. */
function unknownIds({
  countries,
  moves,
  borders,
}: z.infer<typeof schema>): {path: (string | number)[]; message: string}[] {
  const named = [...Object.keys(countries), ...moves.map(({id}) => id)];
  const isKnown = (id: string) => id === '*' || named.includes(id) || country.safeParse(id).success;
  return borders.flatMap(({between}, index) =>
    between.flatMap((id, side) => {
      if (isKnown(id)) return [];
      const message = `Found "${id}"; expected a code of two letters, *, or an area of this file. ${suggest(id, named)}`;
      return [{path: ['borders', index, 'between', side], message}];
    }),
  );
}

function faulty(issues: Issue[]): Error {
  return new Error(`The border policy cannot be used.\n${issues.map(formatIssue).join('\n')}`);
}
