import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {renderPage} from '../../src/build/render-page.tsx';
import {readSheet} from '../support/sheet.ts';

const data = await readSheet();
const template = readFileSync('index.html', 'utf8');
const html = renderPage(template, data);

test('the page holds the article and the list before any script', () => {
  expect(html).not.toContain('<!--dateline:');
  for (const {id} of data.story.facts) {
    expect(html).toMatch(new RegExp(`<a class="mention" href="#fact=${id}" data-fact="${id}">`));
    expect(html).toMatch(new RegExp(`<li><a href="#fact=${id}"`));
  }
  for (const {id} of data.story.places) expect(html).toContain(`href="#place=${id}"`);
  expect(html).toContain(`<title>${data.story.title}</title>`);
});

test('the same story gives the same bytes', () => {
  expect(renderPage(template, data)).toBe(html);
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
  const page = renderPage(template, {...data, story});
  expect(page).not.toContain('<img');
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
});
