import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, test} from 'vitest';
import {defaultMessages} from '../../src/messages/default-messages.ts';
import {measureStory} from '../../src/story/measure-story.ts';
import type {Fact} from '../../src/story/story.ts';
import {FactCard} from '../../src/ui/fact-card.tsx';
import {MessagesContext} from '../../src/ui/messages-context.ts';
import {StoryContext} from '../../src/ui/story-context.ts';
import {readFirstStory} from '../support/first-story.ts';

const data = await readFirstStory();

function textOf(id: string, change: Partial<Fact> = {}): string {
  return htmlOf(id, change)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

function htmlOf(id: string, change: Partial<Fact>): string {
  const facts = data.story.facts.map(fact => (fact.id === id ? {...fact, ...change} : fact));
  const story = {...data.story, facts};
  const value = {...data, story, measures: measureStory(story)};
  return renderToStaticMarkup(
    <MessagesContext value={defaultMessages}>
      <StoryContext value={value}>
        <FactCard fact={facts.find(fact => fact.id === id)!} />
      </StoryContext>
    </MessagesContext>,
  );
}

describe('a claim', () => {
  test('that holds shows both numbers, whose they are, and the method', () => {
    const text = textOf('far-from-home');
    expect(text).toContain('The article says nearly 7,000 km');
    expect(text).toContain('Computed, Pyongyang → Kursk front about 6,800 km');
    expect(text).toContain('Holds up. The article’s figure is 3 % above the computed one.');
    expect(text).toContain(
      'from Pyongyang (39.04° N, 125.76° E) to Kursk front (51.19° N, 35.27° E): 6,770 km on a sphere',
    );
    expect(text).toContain('is taken to hold from 6,300 to 7,000 km');
  });

  test('that does not hold says by how much', () => {
    const text = textOf('far-from-home', {claim: {value: 9000, unit: 'km', qualifier: 'about'}});
    expect(text).toContain('The article says about 9,000 km');
    expect(text).toContain('Off by 32.9 %. The article’s figure is above the computed one.');
  });

  test('that hangs on where in its area the place is cannot be checked', () => {
    const text = textOf('far-from-home', {claim: {value: 6780, unit: 'km', qualifier: 'over'}});
    expect(text).toContain('Not checkable.');
  });

  test('is computed in its own unit, and in the reader’s beside it', () => {
    const text = textOf('far-from-home');
    expect(text).toMatch(/about 6,800 km +\(about 4,200 mi\)/);
  });
});

test('figures name what they are a part of', () => {
  expect(textOf('casualties')).toContain('about 300 killed about 2,700 wounded of about 11,000 troops sent');
});

test('figures of different units share no bar, and say what they count once', () => {
  const figures = [
    {value: 13_200, unit: 'houses', label: 'houses lost', estimate: false},
    {value: 87, unit: 'churches', label: 'burned', estimate: false},
    {value: 44, unit: 'churches', label: 'rebuilt', estimate: true},
  ];
  const html = htmlOf('casualties', {figures});
  expect(html.match(/class="figure-bar"/g)).toHaveLength(1);
  expect(html.match(/style="width:[\d.]+%"/g)).toEqual([
    'style="width:100%"',
    expect.stringContaining('50.5'),
  ]);
  expect(textOf('casualties', {figures})).toContain(
    '13,200 houses lost 87 churches burned about 44 churches rebuilt',
  );
});

test('each leg of a movement has its length', () => {
  const text = textOf('smith-weekend');
  expect(text).toContain('Edmonton → Mar-a-Lago about 4,100 km');
  expect(text).toContain('Mar-a-Lago → Washington about 1,400 km');
});

test('what is inferred says so, with the article’s own words for the date', () => {
  expect(textOf('blinken-warning')).toContain('6 January 2025 (inferred: the article says “last Monday”)');
  expect(textOf('end-sooner')).toContain('November 2024 (year inferred: the article says “in November”)');
  expect(textOf('interrogation')).toContain('The place is inferred');
  expect(textOf('pact')).not.toContain('inferred');
});

describe('sources', () => {
  const diary = {name: 'A diary', url: 'https://example.org/diary?a=1&b=2'};

  test('that are words alone stay as they were', () => {
    expect(htmlOf('captured', {})).toContain(
      '<p class="fact-line">Reported by one side · Ukrainian forces</p>',
    );
  });

  test('are links, with their copy and the day in the article’s language', () => {
    const sources = [{...diary, archived: 'https://archive.example.org/1', accessed: '2025-01-16'}];
    expect(textOf('captured', {sources})).toContain(
      'Reported by one side · Ukrainian forces; A diary ( archived copy , read 16 January 2025 )',
    );
    const html = htmlOf('captured', {sources});
    expect(html).toContain(
      'href="https://example.org/diary?a=1&amp;b=2" target="_blank" rel="noopener">A diary</a>',
    );
    expect(html).toContain(
      'href="https://archive.example.org/1" target="_blank" rel="noopener">archived copy</a>',
    );
  });

  test('appear without words if there are none', () => {
    const {source: _, ...fact} = data.story.facts.find(({id}) => id === 'captured')!;
    const facts = [{...fact, sources: [diary, {...diary, name: 'Letters', url: 'https://example.org/l'}]}];
    const html = renderToStaticMarkup(
      <MessagesContext value={defaultMessages}>
        <StoryContext value={{...data, story: {...data.story, facts}}}>
          <FactCard fact={facts[0]!} />
        </StoryContext>
      </MessagesContext>,
    );
    expect(html.replace(/<[^>]+>/g, '')).toContain('Reported by one side · A diary; Letters');
  });
});
