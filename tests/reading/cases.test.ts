import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {readImageFiles} from '../../src/build/story-files.ts';
import type {Gazetteer} from '../../src/reading/check-place.ts';
import {readStory, type StoryFiles} from '../../src/reading/read-story.ts';

const gazetteer: Gazetteer = {
  regionNames: country => (country === 'CHE' ? ['Bern', 'Zürich', 'Vaud'] : undefined),
};

// A case is a folder with the files of a story and what readStory makes of them. `UPDATE_CASES=1` writes the
// expectations anew, for a person to review.
describe.each(['good', 'bad'])('readStory of %s stories', kind => {
  test.each(readdirSync(`tests/cases/${kind}`))('finds what is expected in %s', async name => {
    const reading = readStory(await filesOf(`tests/cases/${kind}/${name}`, name), gazetteer);
    const found = kind === 'good' ? reading : reading.issues;
    const path = `tests/cases/${kind}/${name}/expected.json`;
    if (process.env.UPDATE_CASES && !process.env.CI)
      writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);

    expect(found).toEqual(JSON.parse(readFileSync(path, 'utf8')));
    expect(reading.story !== undefined).toBe(reading.issues.every(issue => issue.severity === 'warning'));
    expect(reading.issues.length > 0 || kind === 'good').toBe(true);
  });
});

test('readStory finds nothing else when only the names of regions cannot be checked', async () => {
  const files = await filesOf('tests/cases/bad/region-misspelt', 'region-misspelt');
  expect(readStory(files).issues).toEqual([]);
});

async function filesOf(folder: string, slug: string): Promise<StoryFiles> {
  const read = (name: string) => readFileSync(`${folder}/${name}`);
  return {
    slug,
    folder,
    article: read('article.md'),
    places: read('places.geojson'),
    facts: read('facts.yaml'),
    images: await readImageFiles(folder),
  };
}
