import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {siteOf} from '../../src/build/site-of.ts';
import {renderPage} from '../../src/publish/pages/render-page.tsx';
import {readFirstStory} from '../support/first-story.ts';
import {project} from '../support/project.ts';

const data = await readFirstStory();
const template = readFileSync('index.html', 'utf8');
const posters = {wide: '<svg class="poster"></svg>', narrow: '<svg class="poster"></svg>'};
const site = {...siteOf(project), address: 'https://maps.example.org/'};
const html = renderPage(template, data, posters, site);

test('the page holds the article, the list and every card before any script', () => {
  expect(html).not.toContain('<!--dateline:');
  for (const {id} of data.story.facts) {
    expect(html).toMatch(new RegExp(`<a class="mention" href="#fact=${id}" data-fact="${id}">`));
    expect(html).toMatch(
      new RegExp(
        `<li><span class="fact-number" data-number-of="${id}" hidden="">\\d+</span> <a href="#fact=${id}"`,
      ),
    );
    expect(html).toContain(`id="fact=${id}" data-fact="${id}"`);
  }
  for (const {id} of data.story.places) {
    expect(html).toContain(`href="#place=${id}"`);
    expect(html).toContain(`id="place=${id}"`);
  }
  expect(html).toContain(`<title>${data.story.title}</title>`);
});

test('an embed is the figure without the article', () => {
  const embed = renderPage(readFileSync('src/publish/pages/embed.html', 'utf8'), data, posters, site);
  expect(embed).not.toContain('<!--dateline:');
  expect(embed).not.toMatch(/<button[^>]*class="in-article"(?![^>]*hidden)/);
  expect(embed).not.toContain('class="mention"');
  expect(embed.match(/<article /g)).toHaveLength(data.story.facts.length);
});

test('the same story gives the same bytes', () => {
  expect(renderPage(template, data, posters, site)).toBe(html);
});

test('HTML in the words of a story stays text', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const [first, ...facts] = data.story.facts;
  const story = {
    ...data.story,
    title: hostile,
    facts: [{...first!, title: hostile}, ...facts],
    article: [{type: 'paragraph' as const, children: [{type: 'text' as const, value: hostile}]}],
  };
  const page = renderPage(template, {...data, story}, posters, site);
  expect(page).not.toContain('<img');
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
});
