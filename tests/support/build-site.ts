import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

/** What a build reads and is the same for every story; a page must be a file of the project's own folder. */
export const COPIED = [
  'src',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'NOTICE',
  'LICENSE',
];
export const LINKED = ['public', 'node_modules', 'geo/basemap'];
const SLUG = 'prisoner-swap';

/** The three files of a story, to be changed. */
export type StoryText = {article: string; places: string; facts: string};

/** A built site in a folder of its own, and how it is taken away. */
export type BuiltSite = {dist: string; remove(): void};

/** Builds the site with the first story changed, in a folder that is a project of its own. Throws with what the build printed. */
export function buildSite(change: (story: StoryText) => StoryText): BuiltSite {
  const root = mkdtempSync(join(tmpdir(), 'dateline-site-'));
  mkdirSync(join(root, 'geo'));
  for (const name of [...COPIED, `geo/${SLUG}`]) cpSync(name, join(root, name), {recursive: true});
  for (const name of LINKED) symlinkSync(resolve(name), join(root, name));
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
  execFileSync('node', ['src/build/commands/run.js', 'build'], {cwd: root, stdio: 'pipe'});
  return {dist: join(root, 'dist'), remove: () => rmSync(root, {recursive: true, force: true})};
}
