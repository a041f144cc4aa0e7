import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {readStory, type StoryFiles} from '../../src/reading/read-story.ts';

const cases = ['minimal', 'polygon-with-a-hole', 'several-mentions-of-one-fact', 'hangul-and-right-to-left'];
const names = ['article', 'places', 'facts'] as const;

test('readStory never throws, tells an error from a story, and names a place in a file, whatever the bytes', () => {
  const next = generator(20250119);
  for (let round = 0; round < 300; round++) {
    const files = filesOf(cases[next(cases.length)]!);
    const name = names[round % 3]!;
    files[name] = mutate(files[name], next);
    const {story, issues} = readStory(files);
    expect(story === undefined).toBe(issues.some(issue => issue.severity === 'error'));
    expect(issues.every(({line, column}) => line >= 1 && column >= 1)).toBe(true);
    if (story) expect(JSON.parse(JSON.stringify(story))).toEqual(story);
  }
});

type Bytes = Record<(typeof names)[number], Uint8Array>;

function filesOf(name: string): StoryFiles & Bytes {
  const read = (file: string) => readFileSync(`tests/cases/good/${name}/${file}`);
  return {
    slug: name,
    folder: name,
    article: read('article.md'),
    places: read('places.geojson'),
    facts: read('facts.yaml'),
  };
}

const SIGNS = '{}[]",:-#&*!|>\'%@`\\\t\n 0e.é\u0000';

/** The bytes with one to four of them replaced, removed, or others put in; sometimes cut off. */
function mutate(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  let mutated = [...bytes];
  for (let count = 1 + next(4); count > 0; count--) {
    const at = next(mutated.length);
    const sign = [...new TextEncoder().encode(SIGNS[next(SIGNS.length)]!)];
    mutated.splice(at, next(3), ...(next(8) === 0 ? [next(256)] : sign));
  }
  if (next(10) === 0) mutated = mutated.slice(0, next(mutated.length));
  return Uint8Array.from(mutated);
}

/** Whole numbers below a limit, the same ones at every run (Park and Miller's generator). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}
