import {spawnSync} from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {listFiles} from '../../src/build/files.ts';
import {generateProject} from '../bench/stories/generate-project.ts';

const root = mkdtempSync(join(tmpdir(), 'dateline-incremental-'));
const dist = join(root, 'dist');
const facts = (story: string) => join(root, 'geo', story, 'facts.yaml');

beforeAll(() => {
  generateProject(root, 3);
  expect(build()).toMatchObject({status: 0});
}, 240_000);
afterAll(() => rmSync(root, {recursive: true}));

/** Builds the project; `words` name stories. */
function build(...words: string[]): {status: number | null; printed: string} {
  const command = [resolve('src/build/commands/run.js'), 'build', ...words];
  const env = {...process.env, SITE: 'https://maps.example.org/', NODE_ENV: 'production'};
  const {status, stdout, stderr} = spawnSync('node', command, {cwd: root, encoding: 'utf8', env});
  return {status, printed: stdout + stderr};
}

/** The files of the build, each with the time and place on the disk of its last writing, and its bytes. */
function state(): Map<string, string> {
  return new Map(
    listFiles(dist).map(file => {
      const {mtimeNs, ino} = statSync(join(dist, file), {bigint: true});
      return [file, `${mtimeNs} ${ino} ${readFileSync(join(dist, file)).toString('base64')}`];
    }),
  );
}

/** The files that are other ones, or are not there on one of two sides. */
function difference(before: Map<string, string>, after: Map<string, string>): string[] {
  const files = new Set([...before.keys(), ...after.keys()]);
  return [...files].filter(file => before.get(file) !== after.get(file)).sort();
}

const isOf = (story: string) => (file: string) =>
  file.split(/[/.]/).includes(story) || file.startsWith(`assets/${story}-`);

test('a build of what has not changed writes nothing', () => {
  const before = state();
  const {status, printed} = build();
  expect(status).toBe(0);
  expect(printed).toContain('Stories: 0 published, 3 unchanged');
  expect(difference(before, state())).toEqual([]);
}, 120_000);

test('after a change of one story its files alone are other ones, and scripts keep their names', () => {
  const before = state();
  writeFileSync(facts('story-2'), readFileSync(facts('story-2'), 'utf8').replace('happens', 'occurs'));
  expect(build()).toMatchObject({status: 0});
  const changed = difference(before, state());
  expect(changed).toEqual(
    expect.arrayContaining([
      'embed/story-2/index.html',
      'single/story-2.html',
      'stories/story-2/index.html',
      'stories/story-2/story.json',
    ]),
  );
  // The manifest has a hash of the story's sources.
  const others = changed.filter(file => !isOf('story-2')(file) && file !== 'dateline.json');
  const lead = readFileSync(join(dist, 'index.html'), 'utf8').includes('data-story="story-2"');
  expect(others).toEqual(lead ? ['index.html'] : []);
}, 120_000);

test('a story with errors keeps its last good files, and does not stop the others', () => {
  const before = state();
  appendFileSync(facts('story-1'), '\nnowhere: {title: Nowhere}\n');
  writeFileSync(facts('story-3'), readFileSync(facts('story-3'), 'utf8').replace('happens', 'occurs'));
  const {status, printed} = build();
  expect(status).toBe(1);
  expect(printed).toContain('geo/story-1/facts.yaml:');
  expect(printed).toContain('Stories: 1 published, 1 unchanged, 1 with errors');
  const changed = difference(before, state());
  expect(changed.filter(isOf('story-1'))).toEqual([]);
  expect(changed).toContain('stories/story-3/story.json');
}, 120_000);

test('only the stories that are named are built', () => {
  const before = state();
  writeFileSync(facts('story-3'), readFileSync(facts('story-3'), 'utf8').replace('occurs', 'happens'));
  expect(build('story-2')).toMatchObject({status: 0});
  expect(difference(before, state()).filter(isOf('story-3'))).toEqual([]);
  expect(build('story-4').printed).toContain('Found no story "story-4" in geo/. Did you mean');
}, 120_000);

test('the files of a removed story go, and the first page and the feed name it no more', () => {
  const named = () =>
    ['index.html', 'feed.xml', 'sitemap.xml'].map(file =>
      readFileSync(join(dist, file), 'utf8').includes('story-1'),
    );
  expect(named()).toEqual([true, true, true]);
  rmSync(join(root, 'geo/story-1'), {recursive: true});
  const {status, printed} = build();
  expect(status).toBe(0);
  expect(printed).toContain('1 removed');
  expect(listFiles(dist).filter(isOf('story-1'))).toEqual([]);
  expect(existsSync(join(dist, 'stories/story-1'))).toBe(false);
  expect(named()).toEqual([false, false, false]);
}, 120_000);

test('the last story can be withdrawn, and its pages go with it', () => {
  for (const story of ['story-2', 'story-3']) rmSync(join(root, 'geo', story), {recursive: true});
  const {status, printed} = build();
  expect(status).toBe(0);
  expect(printed).toContain('Found no story in geo/');
  expect(listFiles(dist).filter(file => /story-\d/.test(file) || file === 'index.html')).toEqual([]);
}, 120_000);
