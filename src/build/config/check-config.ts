import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {type DataPath, formatPath} from '../../reading/data-file.ts';
import {suggest} from '../../reading/nearest.ts';
import {schemaFaults} from '../../reading/schema-fault.ts';
import {projectPolicy} from '../basemap/border-policy.ts';
import {readFont} from '../fonts/read-font.ts';
import {plainError} from '../plain-error.ts';
import {storySlugs} from '../story-files.ts';
import {configSchema, type DatelineConfig} from './config-schema.ts';

type Fault = {path: DataPath; message: string};

/**
 * Checks a project's configuration and the files that it names. `name` is the name of the configuration file. Throws an
 * error that lists every fault, one a line, with the field, what was found, what was expected and what to do.
 */
export async function checkConfig(value: unknown, name: string, root: string): Promise<DatelineConfig> {
  const given = withoutUndefined(value);
  const result = configSchema.safeParse(given);
  const faults: Fault[] = result.success
    ? []
    : result.error.issues.flatMap(issue => schemaFaults(issue, configSchema, given));
  const isSound = (field: string) => !faults.some(({path}) => path[0] === field);
  const config = given as DatelineConfig;
  const lines: string[] = [];
  if (config.borders !== undefined && isSound('borders')) {
    if (!existsSync(resolve(root, config.borders)))
      faults.push({
        path: ['borders'],
        message: `Found no file "${config.borders}" in ${root}; expected a border policy. Correct the name.`,
      });
    else lines.push(...policyFaults(root, config.borders));
  }
  if (isSound('fonts')) faults.push(...(await fontFaults(root, config)));
  if (isSound('stories') && isSound('lead')) faults.push(...(await storyFaults(root, config)));
  lines.unshift(
    ...faults.map(
      ({path, message}) => `${name} error ${path.length > 0 ? `${formatPath(path)}: ` : ''}${message}`,
    ),
  );
  if (lines.length > 0)
    throw plainError(`The configuration cannot be used.\n${[...new Set(lines)].join('\n')}`);
  return configSchema.parse(given);
}

/** Returns the faults in a border policy, as its reader lists them. */
function policyFaults(root: string, borders: string): string[] {
  try {
    projectPolicy({root, borders});
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

async function fontFaults(root: string, {fonts = []}: DatelineConfig): Promise<Fault[]> {
  const faults = fonts.map(async ({file}, index): Promise<Fault[]> => {
    const path = ['fonts', index, 'file'];
    if (!existsSync(resolve(root, file)))
      return [{path, message: `Found no file "${file}" in ${root}; expected a font. Correct the name.`}];
    try {
      await readFont(resolve(root, file));
      return [];
    } catch {
      const expected = 'a font in TrueType, OpenType, WOFF or WOFF2';
      return [{path, message: `Found "${file}", which is no font; expected ${expected}. Replace it.`}];
    }
  });
  return (await Promise.all(faults)).flat();
}

async function storyFaults(root: string, {stories, lead}: DatelineConfig): Promise<Fault[]> {
  if (stories !== undefined && !existsSync(resolve(root, stories)))
    return [
      {
        path: ['stories'],
        message: `Found no folder "${stories}" in ${root}; expected the stories, a folder each. Correct the name, or make it.`,
      },
    ];
  if (lead === undefined) return [];
  const slugs = await storySlugs({root, stories: stories ?? 'geo'});
  if (slugs.includes(lead)) return [];
  return [
    {path: ['lead'], message: `Found "${lead}"; expected the name of a story. ${suggest(lead, slugs)}`},
  ];
}

/** Drops fields that are `undefined`, such as `site: process.env.ADDRESS` when that is not set. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      each === undefined ? [] : [[key, withoutUndefined(each)]],
    ),
  );
}
