import {existsSync} from 'node:fs';
import {join, relative} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {loadConfigFromFile} from 'vite';
import {plainError} from '../plain-error.ts';

const NAMES = ['ts', 'mts', 'js', 'mjs'].map(ending => `dateline.config.${ending}`);

/** An unchecked configuration: its file's name, its value, and the absolute paths of all files that it was read from. */
export type LoadedConfig = {name: string; value: unknown; files: string[]};

/** Loads the configuration in a project's folder; undefined if there is none. Throws if its code fails. */
export async function loadConfig(root: string): Promise<LoadedConfig | undefined> {
  const [name, ...others] = NAMES.filter(name => existsSync(join(root, name)));
  if (!name) return undefined;
  if (others.length > 0)
    throw plainError(
      `Found ${name} and ${others.join(', ')}; expected one configuration. Remove the others.`,
    );
  try {
    const env = {command: 'build', mode: 'production'} as const;
    const loaded = await loadConfigFromFile(env, join(root, name), root, 'silent');
    const {config, dependencies} = loaded!;
    return {
      name,
      value: config,
      files: [join(root, name), ...dependencies.map(file => join(root, relative(root, file)))],
    };
  } catch (error) {
    const {message} = error as Error;
    throw plainError(`${name} cannot be used: ${stripVTControlCharacters(message)}`);
  }
}
