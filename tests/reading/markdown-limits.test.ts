import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {readStory, type StoryReading} from '../../src/reading/read-story.ts';

const read = (name: string) => readFileSync(`tests/cases/good/minimal/${name}`, 'utf8');

/** A sound story with further Markdown below its text; what came of it, and how many milliseconds of the processor it took. */
function readWith(markdown: string): StoryReading & {took: number} {
  const start = process.cpuUsage();
  const reading = readStory({
    slug: 'minimal',
    folder: 'minimal',
    article: `${read('article.md')}\n${markdown}`,
    places: read('places.geojson'),
    facts: read('facts.yaml'),
  });
  return {...reading, took: cpuTime(start)};
}

/** The processor's milliseconds since, which other work on the machine does not lengthen. */
function cpuTime(start: NodeJS.CpuUsage): number {
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

const nestedLists = (count: number) =>
  Array.from({length: count}, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n');

describe('readStory of an article beyond all measure says so in words, at once', () => {
  test.each([
    ['1,850 quotes inside each other', '>'.repeat(1850), 'columns of spaces, quotes and list marks'],
    ['1,200 lists inside each other', nestedLists(1200), 'columns of spaces, quotes and list marks'],
    ['5,000 list marks in one line', '+ '.repeat(5000), 'columns of spaces, quotes and list marks'],
    ['2,000 lines of 25 list marks', `${'- '.repeat(25)}a\n`.repeat(2000), 'lists and quotes inside each'],
    ['3,000 emphases inside each other', '*a '.repeat(3000) + 'a*'.repeat(3000), 'stars, underlines and'],
    ['400 emphases inside each other', '*a '.repeat(400) + 'a*'.repeat(400), 'emphases more than 60'],
    ['20,000 asterisks', '*a'.repeat(20_000), 'stars, underlines and brackets in one paragraph'],
    ['3,000 images', '![a](b)'.repeat(3000), 'stars, underlines and brackets in one paragraph'],
    ['3,000 images inside each other', `${'!['.repeat(3000)}a${'](b)'.repeat(3000)}`, 'open brackets'],
    ['5,000 brackets inside each other', '['.repeat(5000) + ']'.repeat(5000), 'open brackets'],
    ['5,000 underlined headings', 'a\n=\n'.repeat(5000), 'lines of nothing but'],
  ])('%s', (_, markdown, words) => {
    const {story, issues, took} = readWith(markdown);
    expect(story).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues[0]!.message).toContain(words);
    expect(issues[0]!.line).toBeGreaterThan(10);
    // A fraction of a second; without its limit each throws, or takes many.
    expect(took).toBeLessThan(5000);
  });

  test.each([
    ['lists and groups of YAML', 'facts', '['.repeat(5000)],
    ['points of YAML', 'facts', `${'- '.repeat(5000)}a`],
    ['lists of JSON', 'places', '['.repeat(20_000) + ']'.repeat(20_000)],
  ])('%s inside each other', (_, file, text) => {
    const start = process.cpuUsage();
    const sound = {article: read('article.md'), places: read('places.geojson'), facts: read('facts.yaml')};
    const {issues} = readStory({slug: 'minimal', folder: 'minimal', ...sound, [file]: text});
    expect(issues[0]!.message).toMatch(/^Found more than 40 lists and groups inside each other; expected /);
    expect(cpuTime(start)).toBeLessThan(5000);
  });
});

test.each([
  ['a list of 600 links', '- [a](https://example.org/)\n'.repeat(600)],
  ['lists twelve deep', nestedLists(12)],
  ['quotes twenty deep', `${'>'.repeat(20)} a`],
  ['a long text', 'The walker *went on* to [the next town](https://example.org/).\n\n'.repeat(500)],
])('readStory takes %s', (_, markdown) => {
  expect(readWith(markdown).issues).toEqual([]);
});
