import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {readStory} from '../../src/reading/read-story.ts';

const read = (name: string) => readFileSync(`tests/cases/good/minimal/${name}`, 'utf8');

/** The issues of a sound story with changes to its files, each as its name or severity and its path. */
function issuesOf(
  article: [string, string],
  places: [string, string] = ['', ''],
  facts: [string, string] = ['', ''],
) {
  const {issues} = readStory({
    slug: 'minimal',
    folder: 'minimal',
    article: read('article.md').replace(...article),
    places: read('places.geojson').replace(...places),
    facts: read('facts.yaml').replace(...facts),
  });
  return issues.map(({severity, warning, path}) => `${warning ?? severity} ${path}`.trim());
}

const area: [string, string] = ['"kind": "city", "rank": "secondary"', '"kind": "area", "rank": "secondary"'];
const ignoring = (ignore: string): [string, string] => [area[0], `"ignore": ${ignore}, ${area[1]}`];

test('a warning has a name', () => {
  expect(issuesOf(['', ''], area)).toEqual(['no-extent features[1].properties.kind']);
});

test('a place’s ignore silences its own warning, and says so where there is none', () => {
  expect(issuesOf(['', ''], ignoring('{"no-extent": "It is everywhere."}'))).toEqual([]);
  expect(
    issuesOf(['', ''], ['"rank": "secondary"', '"rank": "secondary", "ignore": {"no-extent": "Why."}']),
  ).toEqual(['warning features[1].properties.ignore.no-extent']);
  const other: [string, string] = [
    '"kind": "city", "rank": "main"',
    '"ignore": {"no-extent": "Not mine."}, "kind": "city", "rank": "main"',
  ];
  expect(issuesOf(['', ''], other)).toEqual(['warning features[0].properties.ignore.no-extent']);
});

test('the front matter’s ignore silences a warning in all three files', () => {
  const front = (name: string): [string, string] => [
    'language: en',
    `language: en\nignore: {${name}: It is meant so.}`,
  ];
  expect(issuesOf(front('no-extent'), area)).toEqual([]);
  expect(issuesOf(front('claim-off'), ['', ''], ['value: 690', 'value: 900'])).toEqual([]);
  expect(issuesOf(front('claim-off'))).toEqual(['warning ignore.claim-off']);
});

test('a silence needs a reason, and the name of a warning', () => {
  expect(issuesOf(['', ''], ignoring('{"no-extent": ""}'))).toContain(
    'error features[1].properties.ignore.no-extent',
  );
  expect(issuesOf(['', ''], ignoring('{"no-extend": "Why."}'))).toContain(
    'error features[1].properties.ignore.no-extend',
  );
});

test('where there is an error, nothing is said of silences that may hide what could not be looked at', () => {
  expect(
    issuesOf(['language: en', 'language: en\nignore: {claim-off: Why.}'], ['', ''], ['title:', 'titel:']),
  ).toEqual(['error start.title', 'error start.titel']);
});
