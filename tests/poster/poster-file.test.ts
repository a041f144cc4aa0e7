import {describe, expect, test} from 'vitest';
import {FRAMES} from '../../src/poster/frames.ts';
import {posterFile} from '../../src/poster/poster-file.ts';
import {posters} from '../../src/publish/pictures/posters.ts';
import {defaultTheme} from '../../src/theme.ts';
import {readFirstStory} from '../support/first-story.ts';
import {site} from '../support/project.ts';

const data = await readFirstStory();
const {wide} = posters(data, site);
const title = 'Two prisoners & a "war"';

test('a file has its own size, title, style in both schemes, and credit', () => {
  const file = posterFile(wide, FRAMES.wide, {title, credit: 'Made with Natural Earth', look: site});
  expect(file).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="720" height="480">/);
  expect(file).toContain('<title>Two prisoners &amp; a &quot;war&quot;</title>');
  expect(file).toContain('Made with Natural Earth');
  expect(file).toContain(defaultTheme.schemes.light.land);
  expect(file).toContain(defaultTheme.schemes.dark.land);
  expect(file).toContain('class="poster-scale" x="706" y="466"');
  expect([...file.matchAll(/data-in="(\w+)"/g)].map(([, unit]) => unit)).toEqual(['km']);
  expect(file).not.toMatch(/cqw|cqh|https?:\/\/(?!www\.w3\.org)/);
});

describe.each(['light', 'dark'] as const)('a plain file in %s', scheme => {
  const file = posterFile(wide, FRAMES.wide, {title, credit: 'Made with Natural Earth', look: site, scheme});

  test('has its colours and needs no variables, effects or pseudo-classes', () => {
    expect(file).toContain(`fill:${defaultTheme.schemes[scheme].land}`);
    expect(file).not.toMatch(/var\(|calc\(|vector-effect|:is\(|:hover|@media|undefined|NaN/);
  });

  test('draws lines as wide as they come out in the page', () => {
    const scale = Number(/id="ground-wide" transform="translate\(.*?\)scale\((.*?)\)"/.exec(file)?.[1]);
    const width = /\.borders\{[^}]*stroke-width:([\d.]+)/.exec(file)?.[1];
    expect(Number(width) * scale).toBeCloseTo(0.44, 2);
  });
});
