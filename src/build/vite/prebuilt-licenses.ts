import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

/** The prebuilt browser files of MapLibre's package: one for the page and one for its worker. */
const PREBUILT = ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs'];

type Package = {name: string; version: string; license?: unknown; dependencies?: Record<string, string>};

/**
 * Returns the licences of the packages bundled in MapLibre's prebuilt files, as Markdown to append to Vite's own list; a
 * bundler sees only MapLibre. The files' source maps name the packages; their texts are in `node_modules` of the project
 * at `root`.
 */
export function prebuiltLicenses(root: string): string {
  const require = createRequire(join(root, 'package.json'));
  const home = dirname(require.resolve('maplibre-gl/package.json'));
  const maplibre = readPackage(home);
  const folders = createRequire(join(home, 'any.js')).resolve.paths('any') ?? [];
  const names = new Set(PREBUILT.flatMap(file => packagesIn(join(home, 'dist', `${file}.map`))));
  const entries = [...names].sort().map(name => {
    const folder = folders.map(each => join(each, name)).find(each => existsSync(join(each, 'package.json')));
    return folder ? entryOf(folder) : absentEntry(name, maplibre);
  });
  const note = `The files of ${maplibre.name} - ${maplibre.version} contain the following packages. They do not say of which version; given is the one that is installed with it.`;
  return ['', note, ...entries].join('\n\n');
}

/** Returns the names of the packages whose files a source map lists. */
function packagesIn(map: string): string[] {
  const {sources} = JSON.parse(readFileSync(map, 'utf8')) as {sources: string[]};
  return sources.flatMap(source => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
}

function entryOf(folder: string): string {
  const {name, version, license} = readPackage(folder);
  const kind = String(license ?? 'see below').replace(/^\((.*)\)$/, '$1');
  return `## ${name} - ${version} (${kind})\n\n${licenseText(folder)}`;
}

function absentEntry(name: string, {dependencies}: Package): string {
  const version = dependencies?.[name] ?? 'of an unknown version';
  return `## ${name} - ${version}\n\nIt is not installed here, so that its licence is not known: see the package of that name.`;
}

/** Returns the text of a package's licence: from its own file, or else from a section at the end of its README. */
function licenseText(folder: string): string {
  const files = readdirSync(folder);
  const file = files.find(name => /^(licen[cs]e|copying)(\.\w+)?$/i.test(name));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  const readme = files.find(name => /^readme(\.\w+)?$/i.test(name));
  const [, section] =
    (readme && readFileSync(join(folder, readme), 'utf8').split(/^#+ *Licen[cs]e.*$/im)) || [];
  return section?.trim() || 'The package has no text of its licence.';
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
