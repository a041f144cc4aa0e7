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
  return build(geo => {
    const folder = join(geo, SLUG);
    cpSync(`geo/${SLUG}`, folder, {recursive: true});
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    const changed = change({
      article: read('article.md'),
      places: read('places.geojson'),
      facts: read('facts.yaml'),
    });
    writeFileSync(join(folder, 'article.md'), changed.article);
    writeFileSync(join(folder, 'places.geojson'), changed.places);
    writeFileSync(join(folder, 'facts.yaml'), changed.facts);
  });
}

/** Builds a site of the stories in a folder, as `buildSite` does. */
export function buildStories(stories: string): BuiltSite {
  return build(geo => cpSync(stories, geo, {recursive: true}));
}

/** Builds a copy of this project with the stories that `fill` puts into its `geo/`. */
function build(fill: (geo: string) => void): BuiltSite {
  const root = mkdtempSync(join(tmpdir(), 'dateline-site-'));
  const geo = join(root, 'geo');
  mkdirSync(geo);
  for (const name of COPIED) cpSync(name, join(root, name), {recursive: true});
  fill(geo);
  for (const name of LINKED) symlinkSync(resolve(name), join(root, name));
  execFileSync('node', ['src/build/commands/run.js', 'build'], {cwd: root, stdio: 'pipe'});
  return {dist: join(root, 'dist'), remove: () => rmSync(root, {recursive: true, force: true})};
}
