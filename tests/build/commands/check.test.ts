import {execFileSync} from 'node:child_process';
import {chmod, cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {run} from '../../../src/build/commands/check.ts';
import {storySlugs} from '../../../src/build/story-files.ts';
import * as renderStory from '../../../src/publish/render-story.ts';
import {project} from '../../support/project.ts';

// Whatever passes is rendered, too.
vi.setConfig({testTimeout: 60_000});

vi.mock('../../../src/publish/render-story.ts', {spy: true});

let root = '';
let printed: string[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dateline-'));
  await cp('tests/cases/good/minimal', join(root, 'geo/walk'), {recursive: true});
  await cp('geo/README.md', join(root, 'geo/README.md'));
  await cp('geo/basemap', join(root, 'geo/basemap'), {recursive: true});
  printed = [];
  const print = (line: string) => printed.push(line);
  vi.spyOn(console, 'log').mockImplementation(print);
  vi.spyOn(console, 'error').mockImplementation(print);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, {recursive: true});
});

test('check passes a sound story', async () => {
  expect(await run([], root)).toBe(0);
  expect(printed).toEqual([
    'geo/walk/facts.yaml claim walk: holds up: the article says about 690 km, the great circle Bern → Rome is about 690 km',
    '1 story: 0 errors, 0 warnings',
  ]);
});

test('check says that a claim is off, and warns', async () => {
  const path = join(root, 'geo/walk/facts.yaml');
  await writeFile(path, (await readFile(path, 'utf8')).replace('value: 690', 'value: 900'));
  expect(await run(['walk'], root)).toBe(0);
  const words = 'off by 30.6 %: the article says about 900 km, the great circle Bern → Rome is about 690 km';
  expect(printed[0]).toMatch(/^geo\/walk\/facts\.yaml:13:10 warning walk\.claim: Found a claim that is off /);
  expect(printed[0]).toContain(words);
  expect(printed[0]).toMatch(/\[claim-off\]$/);
  expect(printed.slice(1)).toEqual([
    `geo/walk/facts.yaml claim walk: ${words}`,
    '1 story: 0 errors, 1 warning',
  ]);
});

test('check renders what it passes, and says so where that is not possible', async () => {
  vi.mocked(renderStory.renderStory).mockImplementationOnce(() => {
    throw new Error('No ink.');
  });
  expect(await run(['walk'], root)).toBe(1);
  expect(printed[0]).toMatch(
    /^geo\/walk:1:1 error Found a story without errors that cannot be rendered: No ink\.\. .* please report it/,
  );
});

test('check prints the issues as a compiler does and fails on errors', async () => {
  await rm(join(root, 'geo/walk/article.md'));
  expect(await run(['walk'], root)).toBe(1);
  expect(printed[0]).toMatch(
    /^geo\/walk\/article\.md:1:1 error Found nothing: the file is missing or empty\./,
  );
  expect(printed.at(-1)).toBe('1 story: 1 error, 0 warnings');
});

test('check passes a story that has only warnings', async () => {
  const path = join(root, 'geo/walk/article.md');
  await writeFile(path, (await readFile(path, 'utf8')).replace('Rome.\n', '<b>Rome</b>.\n'));
  expect(await run(['walk'], root)).toBe(0);
  expect(printed.at(-1)).toBe('1 story: 0 errors, 2 warnings');
});

test('check says how to name a folder', async () => {
  await cp(join(root, 'geo/walk'), join(root, 'geo/My Tea'), {recursive: true});
  expect(await run([], root)).toBe(1);
  expect(printed[0]).toMatch(
    /^geo\/My Tea:1:1 error Found the folder name "My Tea".*; expected lower-case letters, digits .* Rename the folder\.$/,
  );
  expect(printed.at(-1)).toBe('2 stories: 1 error, 0 warnings');
});

test('check tells of a folder that cannot be a story by its name, and of a link that leads nowhere', async () => {
  await mkdir(join(root, 'geo/Long Walk'));
  await mkdir(join(root, 'geo/.git'));
  await symlink('not-there', join(root, 'geo/stroll'));
  expect(await run([], root)).toBe(0);
  expect(printed).toEqual([
    expect.stringMatching(
      /^geo\/Long Walk:1:1 warning Found the folder name "Long Walk".* Rename the folder\.$/,
    ),
    expect.stringMatching(
      /^geo\/stroll:1:1 warning Found a link that leads nowhere; .* Mend or remove it\.$/,
    ),
    expect.stringMatching(/^geo\/walk\/facts\.yaml claim walk: holds up/),
    '1 story: 0 errors, 2 warnings',
  ]);
});

test('a story whose folder is a link is found', async () => {
  await rename(join(root, 'geo/walk'), join(root, 'walk'));
  await symlink('../walk', join(root, 'geo/stroll'));
  expect(await run([], root)).toBe(0);
  expect(printed).toEqual([
    expect.stringMatching(/^geo\/stroll\/facts\.yaml claim walk: holds up/),
    '1 story: 0 errors, 0 warnings',
  ]);
});

describe.each(['article.md', 'places.geojson', 'facts.yaml'])('%s', name => {
  const file = () => join(root, 'geo/walk', name);
  test.each([
    ['a folder', 'Found a folder; expected a file.', () => mkdir(file())],
    ['a pipe', 'Found a pipe, ', () => execFileSync('mkfifo', [file()])],
    ['a link to itself', 'Found a link that leads back to itself', () => symlink(file(), file())],
    ['a broken link', 'Found a link to a file that is not there', () => symlink('not-there', file())],
  ])('that is %s is told in words', async (_, message, make) => {
    await rm(file());
    await make();
    expect(await run([], root)).toBe(1);
    expect(printed).toEqual([
      expect.stringContaining(`geo/walk/${name}:1:1 error ${message}`),
      '1 story: 1 error, 0 warnings',
    ]);
  });

  test('that may not be read is reported in words', async ({skip}) => {
    skip(process.getuid?.() === 0, 'root may read every file, so none can be made unreadable');
    await chmod(file(), 0);
    expect(await run([], root)).toBe(1);
    expect(printed[0]).toContain(`geo/walk/${name}:1:1 error Found a file that you may not read`);
  });
});

test.each([
  [['wlak'], 'check: found no story "wlak" in geo/. Did you mean "walk"?'],
  [['walk', 'walk'], 'check: found "walk walk"; expected one story'],
])('check %j is refused', async (args, message) => {
  expect(await run(args, root)).toBe(2);
  expect(printed.join('\n')).toContain(message);
});

test('storySlugs leaves out folders that hold no file of a story', async () => {
  expect(await storySlugs(project)).toContain('prisoner-swap');
  expect(await storySlugs(project)).not.toContain('basemap');
});
