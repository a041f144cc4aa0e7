import {inflateSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {CARD, card} from '../../src/publish/pictures/card.ts';
import {fitTitle} from '../../src/publish/pictures/card-title.ts';
import {encodePng} from '../../src/publish/pictures/encode-png.ts';
import {textWidth} from '../../src/scene/text-width.ts';
import {defaultTheme} from '../../src/theme.ts';
import {readFirstStory} from '../support/first-story.ts';
import {site} from '../support/project.ts';

const data = await readFirstStory();
const {light} = defaultTheme.schemes;

describe('the social card', () => {
  const png = card(data, site);
  const {width, height, colourAt, colours} = decode(png);

  test('has the networks’ size and a small file', () => {
    expect({width, height}).toEqual({width: 1200, height: 630});
    expect(png.length).toBeLessThan(150_000);
  });

  test('has a rule at the top, paper behind the title, and sea, land and the story’s colour below', () => {
    expect(colourAt(600, 2)).toBe(light.ink);
    expect(colourAt(10, 30)).toBe(light.panel);
    expect(colourAt(10, 620)).toBe(light.water);
    for (const name of ['land', 'story', 'ink', 'muted'] as const)
      expect(colours.get(light[name]) ?? 0, name).toBeGreaterThan(100);
  });

  test('has the same bytes each time', () => {
    expect(Buffer.from(card(data, site)).equals(png)).toBe(true);
  });

  test.each([
    ['a short one', 'Far from home'],
    [
      'a long one',
      'How two soldiers from Pyongyang came to a front in Kursk, and why nobody there expects them back',
    ],
    ['one of 800 letters', 'Far from home, and no way back '.repeat(26)],
    ['one of 100,000 letters', 'home '.repeat(20_000)],
    ['one in one word', 'ウクライナ軍が北朝鮮の兵士二人を捕虜にした'.repeat(5)],
    ['one with marks of its own', 'Kim & Kyiv: "<two> prisoners"'],
  ])('keeps its title within its edges: %s', (_, title) => {
    const other = decode(card({...data, story: {...data.story, title}}, site));
    expect(other.colours.get(light.panel)).toBeGreaterThan(CARD.width * 20);
    expect(other.colours.get(light.water)).toBeGreaterThan(CARD.width * 100);
    for (let y = 10; y < 80; y++)
      for (const x of [20, CARD.width - 20]) expect(other.colourAt(x, y), `${x}, ${y}`).toBe(light.panel);
  });
});

describe('fitTitle', () => {
  const room = 1112;
  const advances = site.metrics.title;

  test('ends a title that is too long for three lines in an ellipsis', () => {
    const {size, lines} = fitTitle('Far from home, and no way back '.repeat(26).trim(), room, advances);
    expect(lines).toHaveLength(3);
    expect(lines.every(line => textWidth(line, advances) * size <= room)).toBe(true);
    expect(lines[2]).toMatch(/\w…$/);
    expect(lines.slice(0, 2).join(' ')).toMatch(/^Far from home, .*\w,?$/);
  });

  test('breaks a writing without spaces between its letters', () => {
    const title = 'ウクライナ軍が北朝鮮の兵士二人を捕虜にした'.repeat(2);
    const {size, lines} = fitTitle(title, room, advances);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every(line => textWidth(line, advances) * size <= room)).toBe(true);
    expect(lines.join('')).toBe(title);
  });
});

test('encodePng writes the pixels as they are, without their opacity', () => {
  const pixels = Uint8Array.from([1, 2, 3, 255, 4, 5, 6, 255, 7, 8, 9, 255, 10, 11, 12, 255]);
  const {colourAt} = decode(encodePng(pixels, 2, 2));
  expect([colourAt(0, 0), colourAt(1, 0), colourAt(0, 1), colourAt(1, 1)]).toEqual([
    '#010203',
    '#040506',
    '#070809',
    '#0a0b0c',
  ]);
});

/** A PNG without filters and of one `IDAT`, as `encodePng` writes it. */
function decode(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const at = bytes.indexOf('IDAT');
  const rows = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
  const colourAt = (x: number, y: number) => {
    const from = y * (1 + 3 * width) + 1 + 3 * x;
    return `#${rows.subarray(from, from + 3).toString('hex')}`;
  };
  const colours = new Map<string, number>();
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const colour = colourAt(x, y);
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
  return {width, height, colourAt, colours};
}
