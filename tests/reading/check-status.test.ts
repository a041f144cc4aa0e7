import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {readStory} from '../../src/reading/read-story.ts';

const folder = 'tests/cases/good/minimal';
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

/** The paths of the warnings about a story with that publication and that date and status of its first fact. */
function warnings(published: string, when: string, status: string): string[] {
  const {issues} = readStory({
    slug: 'minimal',
    folder,
    article: read('article.md').replace('2024-05-02', published),
    facts: read('facts.yaml').replace('2024-05', when).replace('established', status),
    places: read('places.geojson'),
  });
  return issues.map(({severity, path}) => `${severity} ${path}`);
}

test.each([
  ['2024-05-02', '2024-05-03', 'established'],
  ['2024-05-02', '2024-06/..', 'established'],
  ['2024-05-02/2024-05-05', '2024-05-06', 'established'],
  ['2024-05', '2024-06', 'established'],
])('published %s, a fact of %s that is %s gets a warning', (published, when, status) => {
  expect(warnings(published, when, status)).toEqual(['warning start.status']);
});

test.each([
  ['2024-05-02', '2024-05-02', 'established'],
  ['2024-05-02', '2024-05', 'established'],
  ['2024-05-02', '2024-05-01/2024-06', 'established'],
  ['2024-05-02/2024-05-05', '2024-05-05', 'established'],
  ['2024-05/..', '2030', 'established'],
  ['2024-05-02', '2024-06', 'planned'],
])('published %s, a fact of %s that is %s gets none', (published, when, status) => {
  expect(warnings(published, when, status)).toEqual([]);
});
