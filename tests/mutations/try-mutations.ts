import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {storyDataOf} from '../../src/build/read-story-data.ts';
import {readImageFiles} from '../../src/build/story-files.ts';
import {project} from '../support/project.ts';
import {mutateStory, nextOf, pick, type StoryTexts} from './mutate-story.ts';
import {renderWhole} from './render-whole.ts';

/** How many mutated stories were tried and how many of them were let through, all of which must be rendered. */
export type Tried = {tried: number; passed: number; failures: string[]};

/** Each so-many-th story that passes is drawn as PNG, too. */
const PNG_EVERY = 40;
/** No story of this size takes longer to be read and checked, be the machine ever so busy. */
const PATIENCE_MS = 10_000;

const SOURCES = [
  'geo/prisoner-swap',
  ...readdirSync('tests/cases/good').map(name => `tests/cases/good/${name}`),
].map(folder => ({
  article: readFileSync(`${folder}/article.md`, 'utf8'),
  places: readFileSync(`${folder}/places.geojson`, 'utf8'),
  facts: readFileSync(`${folder}/facts.yaml`, 'utf8'),
}));

/** Beside every story, so that facts and places may be given images of these names. */
const images = await readImageFiles('tests/cases/good/sources-and-media');

/**
 * Mutates stories, one for each seed from `first` on, and renders what `story check` lets through. What fails is said with
 * its seed, and its files are put into `tests/output/mutations/<seed>/`. `goOn` is asked before each, and told how many have passed.
 */
export function tryMutations(
  first: number,
  count: number,
  goOn: (passed: number) => boolean = () => true,
): Tried {
  const result: Tried = {tried: 0, passed: 0, failures: []};
  for (let seed = first; seed < first + count && goOn(result.passed); seed++) {
    result.tried++;
    const files = storyOf(seed);
    try {
      const start = performance.now();
      const named = {slug: 'mutated', folder: 'geo/mutated', images};
      const {data, issues} = storyDataOf(project, {...named, ...files});
      const took = performance.now() - start;
      if (took > PATIENCE_MS) throw new Error(`It took ${Math.round(took)} ms to read.`);
      if (issues.some(({line, column}) => !(line >= 1 && column >= 1)))
        throw new Error('An issue is nowhere.');
      if (!data) continue;
      result.passed++;
      renderWhole(data, {png: result.passed % PNG_EVERY === 1});
    } catch (error) {
      result.failures.push(`seed ${seed}: ${error instanceof Error ? error.stack : error}`);
      keep(seed, files);
    }
  }
  return result;
}

/** The mutated story of a seed. */
function storyOf(seed: number): StoryTexts {
  const next = nextOf(seed);
  return mutateStory(pick(SOURCES, next), next);
}

function keep(seed: number, {article, places, facts}: StoryTexts): void {
  const folder = `tests/output/mutations/${seed}`;
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}/article.md`, article);
  writeFileSync(`${folder}/places.geojson`, places);
  writeFileSync(`${folder}/facts.yaml`, facts);
}
