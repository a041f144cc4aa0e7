import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {readStory} from '../../src/reading/read-story.ts';

const readme = readFileSync('geo/README.md', 'utf8');

test('the example of geo/README.md is a story without issues', () => {
  const {story, issues} = readStory({
    slug: 'example',
    folder: 'geo/README.md',
    article: fenced('markdown'),
    places: fenced('json'),
    facts: fenced('yaml'),
  });
  expect(issues).toEqual([]);
  expect(story?.facts.map(fact => fact.id)).toEqual(['start', 'walk']);
});

function fenced(language: string): string {
  return new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(readme)![1]!;
}
