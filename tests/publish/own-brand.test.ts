import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {oembed} from '../../src/publish/data/oembed.ts';
import {renderPage} from '../../src/publish/pages/render-page.tsx';
import {cardSvg} from '../../src/publish/pictures/card.ts';
import {picture} from '../../src/publish/pictures/picture.ts';
import {posters} from '../../src/publish/pictures/posters.ts';
import {storyOutputs} from '../../src/publish/story-outputs.ts';
import {readFirstStory} from '../support/first-story.ts';
import {site as ours} from '../support/project.ts';

const NAME = 'The Example & Sons';
const sheet = await readFirstStory();
// The story's own credits name Dateline.
const data = {...sheet, story: {...sheet.story, credits: 'Credits'}};
const own = {
  ...ours,
  brand: {name: NAME, link: 'https://example.org/'},
  address: 'https://maps.example.org/',
};
const drawn = posters(data, own);
const pageOf = (file: string, site: typeof ours) =>
  renderPage(readFileSync(file, 'utf8'), data, posters(data, site), site);

describe('a brand of one’s own', () => {
  const article = pageOf('index.html', own);
  const embed = pageOf('src/publish/pages/embed.html', own);

  test('is above the article and in the footer of the map, and links to the publisher', () => {
    const link = /<a[^>]*href="https:\/\/example\.org\/"[^>]*>([^<]*)<\/a>/g;
    expect(/<header class="masthead">(.*?)<\/header>/s.exec(article)![1]).toMatch(link);
    for (const page of [article, embed]) expect(/<footer[\s\S]*<\/footer>/.exec(page)![0]).toMatch(link);
    expect([...embed.matchAll(link)].map(([, words]) => words)).toEqual(['The Example &amp; Sons']);
  });

  test('is the site’s name for other sites, and oEmbed’s provider', () => {
    expect(article).toContain('property="og:site_name" content="The Example &amp; Sons"');
    expect(oembed(data.story, own)).toMatchObject({
      provider_name: NAME,
      provider_url: 'https://example.org/',
    });
  });

  test('is in the corner or below every picture', () => {
    const poster = storyOutputs(data, own, drawn).find(({fileName}) =>
      fileName.endsWith('poster.svg'),
    )!.source;
    for (const svg of [String(poster), cardSvg(data, own), picture(data, own, drawn)])
      expect(svg).toContain('>The Example &amp; Sons · M');
  });

  test('takes Dateline’s name away', () => {
    for (const text of [
      article.replace(/<!--[\s\S]*?-->/g, ''),
      embed,
      cardSvg(data, own),
      picture(data, own, drawn),
    ])
      expect(text.replace(/<[^>]*>/g, ' ').match(/Dateline/g)).toBeNull();
  });
});

test('a brand without a link is no link', () => {
  const page = pageOf('index.html', {...ours, brand: {name: NAME}});
  expect(page).toContain('<header class="masthead"><p>The Example &amp; Sons</p></header>');
});
