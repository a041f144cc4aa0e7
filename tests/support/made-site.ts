import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

const SLUG = 'prisoner-swap';

/** The three files of a story, to be changed. */
export type StoryText = {article: string; places: string; facts: string};

/** A built site in a folder of its own, and how it is taken away. */
export type BuiltSite = {dist: string; remove(): void};

/** Makes a project in a folder of its own with the stories in the given folders. Returns its folder. */
export function makeProject(...stories: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'dateline-site-'));
  mkdirSync(join(root, 'geo'));
  for (const folder of stories)
    cpSync(folder, join(root, 'geo', folder.split('/').at(-1)!), {recursive: true});
  return root;
}

/** Builds the site of a project. Throws with what the build printed. */
export function buildProject(root: string): BuiltSite {
  execFileSync('node', [resolve('src/build/commands/run.js'), 'build'], {cwd: root, stdio: 'pipe'});
  return {dist: join(root, 'dist'), remove: () => rmSync(root, {recursive: true, force: true})};
}

/** Builds a site with the first story changed. Throws with what the build printed. */
export function buildSite(change: (story: StoryText) => StoryText): BuiltSite {
  const root = makeProject(`geo/${SLUG}`);
  const file = (name: string) => join(root, 'geo', SLUG, name);
  const read = (name: string) => readFileSync(file(name), 'utf8');
  const changed = change({
    article: read('article.md'),
    places: read('places.geojson'),
    facts: read('facts.yaml'),
  });
  writeFileSync(file('article.md'), changed.article);
  writeFileSync(file('places.geojson'), changed.places);
  writeFileSync(file('facts.yaml'), changed.facts);
  return buildProject(root);
}

/** Builds a site of all stories in a folder. Throws with what the build printed. */
export function buildStories(folder: string): BuiltSite {
  return buildProject(makeProject(...readdirSync(folder).map(name => join(folder, name))));
}
