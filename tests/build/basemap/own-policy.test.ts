import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {booleanPointInPolygon} from '@turf/turf';
import type {Feature, MultiPolygon, Polygon, Position} from 'geojson';
import {afterAll, expect, test} from 'vitest';
import {projectPolicy} from '../../../src/build/basemap/border-policy.ts';
import {posterGround} from '../../../src/build/basemap/make-ground.ts';
import {basemapLayers} from '../../../src/build/basemap/tile-layers.ts';
import {readProject} from '../../../src/build/config/read-project.ts';
import {storyDataOf} from '../../../src/build/read-story-data.ts';
import {siteOf} from '../../../src/build/site-of.ts';
import {project as ours} from '../../support/project.ts';

const CRIMEA: Position = [34.1, 45.2];
const PEREKOP = ([x, y]: Position) => Math.abs(x! - 34) < 1.2 && Math.abs(y! - 46) < 0.5;

// A newsroom's folder without anything of Dateline's: its policy draws Crimea as Natural Earth does.
const root = mkdtempSync(join(tmpdir(), 'dateline-policy-'));
afterAll(() => rmSync(root, {recursive: true}));
const own = readFileSync('geo/basemap/borders.yaml', 'utf8')
  .replace(/statement: >-\n( {2}.*\n)+/, 'statement: As it is controlled on the ground.\n')
  .replace(/moves:\n( {2}.*\n)+/, 'moves: []\n')
  .replace(/ {2}- between: \[UA, Crimea\]\n( {4}.*\n)+/, '');
writeFileSync(join(root, 'borders.yaml'), own);
writeFileSync(join(root, 'dateline.config.mjs'), "export default {borders: './borders.yaml'};");
const theirs = await readProject(root);

const isIn = (position: Position, features: Feature[]) =>
  features.some(feature => booleanPointInPolygon(position, feature as Feature<Polygon | MultiPolygon>));

test('a policy of one’s own reaches the poster’s ground', () => {
  const ground = siteOf(theirs).ground(3);
  expect(ground.disputed.coordinates.flat().some(PEREKOP)).toBe(false);
  expect(posterGround(projectPolicy(ours), 3).disputed.coordinates.flat().some(PEREKOP)).toBe(true);
});

test('it reaches the tiles', () => {
  const disputed = basemapLayers(projectPolicy(theirs))
    .filter(({layer, from}) => layer === 'borders' && from === 2)
    .flatMap(({features}) => features.features)
    .filter(({properties}) => properties?.kind === 'disputed')
    .flatMap(({geometry}) => (geometry.type === 'MultiLineString' ? geometry.coordinates.flat() : []));
  expect(disputed.length).toBeGreaterThan(100);
  expect(disputed.some(PEREKOP)).toBe(false);
});

test.each([
  ['RUS', false],
  ['UKR', true],
])('it reaches the outline of a region: Crimea as a region of %s', (country, isOurs) => {
  const read = (path: string) => readFileSync(`tests/cases/good/minimal/${path}`);
  const places = JSON.parse(read('places.geojson').toString());
  Object.assign(places.features[0].geometry, {coordinates: CRIMEA});
  places.features[0].properties.region = {country, name: 'Crimea'};
  const files = {
    ...{slug: 'crimea', folder: 'geo/crimea', article: read('article.md'), facts: read('facts.yaml')},
    places: Buffer.from(JSON.stringify(places)),
  };
  const [right, wrong] = isOurs ? [ours, theirs] : [theirs, ours];
  const {data} = storyDataOf(right, files);
  const [outline] = Object.values(data!.regions);
  const geometry: MultiPolygon = {type: 'MultiPolygon', coordinates: outline!};
  expect(isIn(CRIMEA, [{type: 'Feature', properties: {}, geometry}])).toBe(true);
  const faults = storyDataOf(wrong, files).issues.filter(({severity}) => severity === 'error');
  expect(faults.map(({message}) => message).join()).toContain('Crimea');
});

test('readers see its statement', () => {
  const {data} = storyDataOf(theirs, {
    ...{slug: 'walk', folder: 'geo/walk'},
    article: readFileSync('tests/cases/good/minimal/article.md'),
    facts: readFileSync('tests/cases/good/minimal/facts.yaml'),
    places: readFileSync('tests/cases/good/minimal/places.geojson'),
  });
  expect(data!.borderPolicy).toBe('As it is controlled on the ground.');
});
