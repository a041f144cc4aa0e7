import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {run as check} from '../../../src/build/commands/check.ts';
import {run as runCommand} from '../../../src/build/commands/cli.ts';
import {run} from '../../../src/build/commands/new.ts';

let root = '';
let printed: string[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-new-'));
  printed = [];
  vi.spyOn(console, 'log').mockImplementation(line => printed.push(line));
  vi.spyOn(console, 'error').mockImplementation(line => printed.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, {recursive: true});
});

test('makes a sound story, the schemas, a configuration and a package.json', async () => {
  expect(await run(['my-story'], root)).toBe(0);
  for (const file of ['article.md', 'places.geojson', 'facts.yaml'])
    expect(existsSync(join(root, 'geo/my-story', file)), file).toBe(true);
  expect(existsSync(join(root, 'geo/facts.schema.json'))).toBe(true);
  expect(readFileSync(join(root, 'dateline.config.mts'), 'utf8')).toContain('defineConfig');
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).toMatchObject({private: true});
  // The configuration imports the package, which is not installed here.
  rmSync(join(root, 'dateline.config.mts'));
  expect(await check([], root)).toBe(0);
  expect(printed.at(-1)).toBe('1 story: 0 errors, 0 warnings');
});

test('overwrites nothing', async () => {
  writeFileSync(join(root, 'package.json'), '{}');
  expect(await run(['my-story'], root)).toBe(0);
  expect(readFileSync(join(root, 'package.json'), 'utf8')).toBe('{}');
  rmSync(join(root, 'dateline.config.mts'));
  expect(await run(['my-story'], root)).toBe(1);
  expect(printed.at(-1)).toBe('new: found the folder geo/my-story; expected none. Choose another name.');
});

test.each([
  [['My Story'], 'as "my-story"'],
  [[], 'expected the name of the story'],
  [['a', 'b'], 'found "a b"'],
])('refuses %j', async (words, message) => {
  expect(await run(words, root)).toBe(2);
  expect(printed.at(-1)).toContain(message);
  expect(existsSync(join(root, 'geo'))).toBe(false);
});

test('the command names what it does not know, and prints a fault without the stack of a mistake in words', async () => {
  const load = async () => ({
    run: async () => {
      throw Object.assign(new Error('The configuration cannot be used.'), {stack: ''});
    },
  });
  expect(await runCommand(['biuld'], load)).toBe(2);
  expect(printed.at(-1)).toContain('found no command "biuld". Did you mean "build"?');
  expect(await runCommand(['build'], load)).toBe(1);
  expect(printed.at(-1)).toBe('The configuration cannot be used.');
});
