import {describe, expect, test} from 'vitest';
import {readStoryFiles} from '../../src/build/story-files.ts';
import {plainText} from '../../src/reading/mentions.ts';
import {readStory} from '../../src/reading/read-story.ts';
import type {Fact} from '../../src/story/story.ts';
import {project} from '../support/project.ts';

const files = await readStoryFiles(project, 'prisoner-swap');
const reading = readStory(files, {regionNames: country => (country === 'RUS' ? ['Kursk'] : undefined)});
const story = reading.story!;

/** The sheet's rows, in the article's order: id, status, date, where, about, inferred, figures. */
const FACTS: [string, Fact['status'], string, string, string, string, string][] = [
  ['swap-offer', 'reported', '2025-01-12/2025-01-19', 'kyiv→pyongyang', '', 'when', ''],
  ['captured', 'reported', '2025-01', 'kursk-front', '', 'when', ''],
  ['ready-to-hand-over', 'quote', '2025-01-12/2025-01-19', 'kyiv', '', 'when', ''],
  ['far-from-home', 'claim', '', 'pyongyang→kursk-front', '', '', ''],
  ['interrogation', 'reported', '2025-01', 'kursk-front', '', 'at when', ''],
  ['troops-sent', 'estimate', '2024-10/..', 'pyongyang→kursk-front', '', 'when.year', '11000 troops'],
  ['casualties', 'estimate', '2024-10/..', 'kursk-front seoul', '', 'when', '300 troops, 2700 troops'],
  ['diary', 'reported', '2025-01~', 'kursk-front kyiv', '', 'when', ''],
  ['officer', 'quote', '2025-01~', 'kursk-front', '', 'when', ''],
  ['pact', 'established', '2024-06', 'moscow→pyongyang', '', '', ''],
  ['blinken-warning', 'quote', '2025-01-06', 'washington→seoul', 'moscow pyongyang', 'when', ''],
  ['yoon-custody', 'established', '2025-01-15', 'seoul', '', 'when', ''],
  ['japan-talks', 'established', '2025-01-13', 'tokyo→seoul', '', 'when', ''],
  ['trump-pledge', 'quote', '2024', 'washington', '', 'at when', ''],
  ['end-sooner', 'quote', '2024-11', 'kyiv', 'washington', 'when.year', ''],
  ['inauguration', 'planned', '2025-01-20', 'washington', '', 'when.year', ''],
  [
    'quad',
    'planned',
    '2025-01-21',
    'canberra→washington tokyo→washington new-delhi→washington',
    '',
    'along when',
    '',
  ],
  ['smith-weekend', 'established', '2025-01-11/2025-01-12', 'edmonton→mar-a-lago→washington', '', 'when', ''],
];

/** The sheet's places: id, longitude and latitude, kind, rank, precision, what it stands for, inferred. */
const PLACES = [
  ['kursk-front', 35.272, 51.191, 'area', 'main', 'approximate', '', ''],
  ['pyongyang', 125.7625, 39.0392, 'city', 'main', 'exact', '', ''],
  ['seoul', 126.978, 37.5665, 'city', 'main', 'exact', '', ''],
  ['washington', -77.0365, 38.8977, 'city', 'main', 'exact', '', ''],
  ['mar-a-lago', -80.037, 26.6771, 'site', 'main', 'exact', '', ''],
  ['kyiv', 30.5234, 50.4501, 'city', 'secondary', 'exact', 'the Ukrainian government', 'standsFor'],
  ['moscow', 37.6173, 55.7558, 'city', 'secondary', 'exact', 'the Russian government', ''],
  ['tokyo', 139.6917, 35.6895, 'city', 'secondary', 'exact', 'Japan', 'standsFor'],
  ['canberra', 149.13, -35.2809, 'city', 'secondary', 'exact', 'Australia', 'standsFor'],
  ['new-delhi', 77.209, 28.6139, 'city', 'secondary', 'exact', 'India', 'standsFor'],
  ['edmonton', -113.4938, 53.5461, 'city', 'secondary', 'exact', 'Alberta', 'standsFor'],
];

describe('the story of the prisoner swap', () => {
  test('reads without a single issue', () => {
    expect(reading.issues).toEqual([]);
  });

  test('holds the facts of the sheet, with their places, dates, statuses, inferences and figures', () => {
    const rows = story.facts.map(fact => [
      fact.id,
      fact.status,
      fact.when?.edtf ?? '',
      [...fact.at, ...fact.along.map(path => path.join('→'))].join(' '),
      fact.about.join(' '),
      fact.inferred.join(' '),
      fact.figures.map(({value, unit}) => `${value} ${unit}`).join(', '),
    ]);
    expect(rows).toEqual(FACTS);
  });

  test('holds the places of the sheet, with their positions and what they stand for', () => {
    const rows = story.places.map(({id, position, kind, rank, precision, standsFor = '', inferred}) => [
      id,
      ...position,
      kind,
      rank,
      precision,
      standsFor,
      inferred.join(' '),
    ]);
    expect(rows).toEqual(PLACES);
  });

  test('draws the Kursk front as a region and a circle of 25 km', () => {
    expect(story.places[0]).toMatchObject({radius: 25_000, region: {country: 'RUS', name: 'Kursk'}});
  });

  test('has one claim, of nearly 7,000 km', () => {
    const claims = story.facts.flatMap(fact => (fact.claim ? [[fact.id, fact.claim]] : []));
    expect(claims).toEqual([['far-from-home', {value: 7000, unit: 'km', qualifier: 'nearly'}]]);
  });

  test('takes the losses as a part of the troops sent', () => {
    const casualties = story.facts.find(fact => fact.id === 'casualties')!;
    expect(casualties.figures.map(figure => figure.of)).toEqual(['troops-sent', 'troops-sent']);
    expect(casualties.figures.every(figure => figure.estimate)).toBe(true);
  });

  test('was published in an interval that is inferred', () => {
    expect(story.published.edtf).toBe('2025-01-16/2025-01-19');
    expect(story.inferred).toEqual(['published']);
  });

  test('tells its facts in the order of the sheet, each by 3 to 14 words', () => {
    expect([...new Set(story.mentions.map(mention => mention.fact))]).toEqual(FACTS.map(([id]) => id));
    for (const {exact} of story.mentions) {
      expect(exact.split(' ').length).toBeGreaterThanOrEqual(3);
      expect(exact.split(' ').length).toBeLessThanOrEqual(14);
    }
  });

  test('is a brief of 450 to 600 words', () => {
    const words = plainText(story.article).split(' ').length;
    expect(words).toBeGreaterThanOrEqual(450);
    expect(words).toBeLessThanOrEqual(600);
  });

  test.each([
    'ready to hand over [the] soldiers',
    'young, motivated, physically fit, brave, and ... disciplined',
    'advanced space and satellite technology',
    'in a day',
    'end sooner',
  ])('quotes “%s” as the sheet has it', quote => {
    expect(plainText(story.article)).toContain(`“${quote}”`);
  });

  test('quotes words that occur in the article once, between their prefix and suffix', () => {
    const text = plainText(story.article);
    for (const {prefix, exact, suffix} of story.mentions) {
      expect(text.split(prefix + exact + suffix)).toHaveLength(2);
    }
  });
});
