import {parse, stringify} from 'yaml';
import {
  ODD_ADDRESSES,
  ODD_DATES,
  ODD_FILES,
  ODD_IDS,
  ODD_LANGUAGES,
  ODD_MARKDOWN,
  ODD_NUMBERS,
  ODD_TEXTS,
} from './odd-values.ts';

/** The texts of a story's three files. */
export type StoryTexts = {article: string; places: string; facts: string};

/** Whole numbers from 0 to below a limit. */
export type Next = (below: number) => number;

/**
 * The story with one to four of its parts changed as a hurried author, a broken program or somebody who means ill would:
 * lines and signs anywhere, and whole values where the file can be read, so that many changed stories are still sound.
 */
export function mutateStory(story: StoryTexts, next: Next): StoryTexts {
  let mutated = {...story};
  for (let count = 1 + next(4); count > 0; count--) mutated = mutation(next)(mutated, next);
  return mutated;
}

type Mutation = (story: StoryTexts, next: Next) => StoryTexts;

function mutation(next: Next): Mutation {
  return pick([...STRUCTURED, ...STRUCTURED, ...STRUCTURED, ...TEXTUAL], next);
}

/** A generator of whole numbers, the same for the same seed; neighbouring seeds have nothing in common. */
export function nextOf(seed: number): Next {
  let state = (Math.imul(seed + 1, 0x9e3779b1) >>> 1) % 2147483647 || 1;
  return below => {
    state = (state * 48271) % 2147483647;
    return Math.floor((state / 2147483647) * below);
  };
}

export function pick<T>(list: readonly T[], next: Next): T {
  return list[next(list.length)]!;
}

const FILES = ['article', 'places', 'facts'] as const;

/** Changes of lines and signs, whatever they mean. */
const TEXTUAL: Mutation[] = [
  inLines((lines, next) => lines.toSpliced(next(lines.length), 1 + next(2))),
  inLines((lines, next) => {
    const at = next(lines.length);
    return lines.toSpliced(at, 0, lines[at]!);
  }),
  inLines((lines, next) => {
    const [a, b] = [next(lines.length), next(lines.length)];
    return lines.with(a, lines[b]!).with(b, lines[a]!);
  }),
  inLines((lines, next) => {
    const at = next(lines.length);
    const column = next(lines[at]!.length + 1);
    return lines.with(at, lines[at]!.slice(0, column) + pick(ODD_TEXTS, next) + lines[at]!.slice(column));
  }),
];

/** Changes of what the files mean, which stay readable. */
const STRUCTURED: Mutation[] = [
  // A paragraph more.
  (story, next) => {
    const paragraphs = story.article.split('\n\n');
    const text = next(2) ? pick(ODD_MARKDOWN, next) : pick(ODD_TEXTS, next);
    return {...story, article: paragraphs.toSpliced(1 + next(paragraphs.length), 0, text).join('\n\n')};
  },
  // Other words for a fact.
  (story, next) => ({
    ...story,
    article: story.article.replace(/\[[^\]]*\](?=\(#)/, () => `[${pick(ODD_TEXTS, next).trim()}]`),
  }),
  frontMatter('language', ODD_LANGUAGES),
  frontMatter('title', ODD_TEXTS),
  frontMatter('description', ODD_TEXTS),
  frontMatter('credits', ODD_TEXTS),
  frontMatter('published', ODD_DATES),
  // Another id, everywhere.
  (story, next) => {
    const ids = [...`${story.facts}\n${story.places}`.matchAll(/^([a-z][a-z0-9-]*):|"id": ?"([^"]+)"/gm)].map(
      ([, fact, place]) => fact ?? place!,
    );
    const [from, to] = [pick(ids, next), pick(ODD_IDS, next)];
    const replaced = (text: string) => text.replace(new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g'), to);
    return {article: replaced(story.article), places: replaced(story.places), facts: replaced(story.facts)};
  },
  inPlaces((place, next) => ({
    ...place,
    properties: changed(place.properties, ['name', 'note', 'standsFor'], ODD_TEXTS, next),
  })),
  inPlaces((place, next) => ({
    ...place,
    properties: changed(place.properties, ['radius'], ODD_NUMBERS, next),
  })),
  inPlaces((place, next) => ({
    ...place,
    properties: {...place.properties, names: {uk: pick(ODD_TEXTS, next), [pick(ODD_LANGUAGES, next)]: 'Рим'}},
  })),
  inPlaces((place, next) => ({
    ...place,
    properties: {
      ...place.properties,
      rank: pick(['main', 'secondary'], next),
      precision: pick(['exact', 'approximate'], next),
    },
  })),
  inPlaces((place, next) => ({
    ...place,
    properties: {...place.properties, region: pick(REGIONS, next)},
  })),
  inPlaces((place, next) => ({...place, properties: {...place.properties, media: oddMedia(next)}})),
  inPlaces((place, next) => ({...place, geometry: pick(POINTS, next)(next)})),
  inPlaces((place, next) => ({...place, geometry: pick(POINTS, next)(next)})),
  inPlaces((place, next) => ({
    ...place,
    geometry: pick(AREAS, next)(next),
    properties: {...place.properties, kind: 'area'},
  })),
  // All places at one spot, or along one line.
  (story, next) => {
    const [longitude, latitude] = pick(POINTS, next)(next).coordinates as number[];
    const step = pick([0, 0, 1e-6, 0.01], next);
    return eachPlace(story, (place, index) => ({
      ...place,
      geometry: {type: 'Point', coordinates: [longitude!, latitude! - Math.sign(latitude!) * step * index]},
    }));
  },
  inFacts((fact, next) => changed(fact, ['title', 'source', 'note', 'dateWords'], ODD_TEXTS, next)),
  inFacts((fact, next) => changed(fact, ['when'], ODD_DATES, next)),
  // Sources beside the plain one, or in its place.
  inFacts((fact, next) => ({...fact, ...(next(2) && {source: undefined}), sources: oddSources(next)})),
  inFacts((fact, next) => ({...fact, media: oddMedia(next)})),
  inFacts((fact, next) => ({
    ...fact,
    claim: {
      value: pick(ODD_NUMBERS, next),
      unit: pick(['km', 'mi', 'nmi'], next),
      qualifier: pick(['nearly', 'about', 'over', 'exactly'], next),
    },
  })),
  inFacts((fact, next) => ({
    ...fact,
    figures: Array.from({length: 1 + next(3)}, () => ({
      value: pick(ODD_NUMBERS, next),
      unit: pick(ODD_TEXTS, next),
      label: pick(['killed', ...ODD_TEXTS], next),
      estimate: next(2) === 1,
    })),
  })),
  inFacts((fact, next, places) => {
    const path = () => Array.from({length: 2 + next(3)}, () => pick(places, next));
    return {...fact, along: next(2) ? path() : [path(), path()]};
  }),
  inFacts((fact, next, places) => ({
    ...fact,
    at: [pick(places, next), pick(places, next)],
    about: [pick(places, next)],
  })),
];

function oddSources(next: Next): Fields[] {
  return Array.from({length: 1 + next(3)}, () => ({
    name: pick(ODD_TEXTS, next),
    url: pick(ODD_ADDRESSES, next),
    ...(next(2) && {archived: pick(ODD_ADDRESSES, next)}),
    ...(next(2) && {accessed: pick(['2025-01-16', '0001-01-01', ...ODD_DATES], next)}),
  }));
}

function oddMedia(next: Next): Fields[] {
  return Array.from({length: 1 + next(2)}, () => ({
    file: pick(ODD_FILES, next),
    alt: pick(ODD_TEXTS, next),
    credit: pick(ODD_TEXTS, next),
    ...(next(2) && {licence: pick(ODD_TEXTS, next)}),
  }));
}

const REGIONS = [
  {country: 'RUS', name: 'Kursk'},
  {country: 'UKR', name: 'Crimea'},
  {country: 'USA', name: 'Alaska'},
  {country: 'CHE', name: 'Bern'},
  {country: 'ATA', name: 'Antarctica'},
  {country: 'FJI', name: 'Northern'},
];

type Geometry = {type: string; coordinates: unknown};

const POINTS: ((next: Next) => Geometry)[] = [
  next => point(next(360_001) / 1000 - 180, next(180_001) / 1000 - 90),
  next => point(pick(ODD_NUMBERS, next), pick(ODD_NUMBERS, next)),
  next => point(pick([180, -180, 179.99999, 0], next), pick([90, -90, 89.9999, 0, 85.06], next)),
  // The antipode of Bern, nearly.
  next => point(7.4474 - 180 + pick([0, 1e-9, 0.001, 0.1], next), -46.948),
];

const AREAS: ((next: Next) => Geometry)[] = [
  // A star around a point, across the antimeridian or a pole at times.
  next => {
    const [middle, size, count] = [
      [next(360) - 180, next(180) - 90] as const,
      pick([1e-6, 0.01, 1, 20, 80], next),
      3 + next(30),
    ];
    const ring = Array.from({length: count}, (_, index) => {
      const angle = (2 * Math.PI * index) / count;
      const radius = size * (0.3 + next(100) / 140);
      return [wrapped(middle[0] + radius * Math.cos(angle)), middle[1] + radius * Math.sin(angle)];
    });
    return {type: 'Polygon', coordinates: [[...ring, ring[0]]]};
  },
  next => box(-180, -90, 180, pick([-60, 0, 90], next)),
  next => box(170, -20, pick([-170, 180, 175], next), 20),
  next => {
    const hole = box(2, 2, 3, 3).coordinates as number[][][];
    return {
      type: 'Polygon',
      coordinates: [(box(0, 0, 10 + next(100), 10).coordinates as number[][][])[0], hole[0]!.toReversed()],
    };
  },
];

function point(longitude: number, latitude: number): Geometry {
  return {type: 'Point', coordinates: [longitude, latitude]};
}

function box(west: number, south: number, east: number, north: number): Geometry {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {type: 'Polygon', coordinates: [ring]};
}

function wrapped(longitude: number): number {
  return longitude - 360 * Math.round(longitude / 360);
}

function inLines(change: (lines: string[], next: Next) => string[]): Mutation {
  return (story, next) => {
    const file = pick(FILES, next);
    return {...story, [file]: change(story[file].split('\n'), next).join('\n')};
  };
}

function frontMatter(field: string, values: readonly unknown[]): Mutation {
  return (story, next) => {
    const value = JSON.stringify(pick(values, next));
    return {
      ...story,
      article: story.article.replace(new RegExp(`^${field}:.*$`, 'm'), () => `${field}: ${value}`),
    };
  };
}

type Fields = Record<string, unknown>;
type Place = {properties: Fields; geometry: Geometry};

function inPlaces(change: (place: Place, next: Next) => Place): Mutation {
  return (story, next) => {
    const chosen = next(12);
    return eachPlace(story, (place, index, all) =>
      index === chosen % all.length ? change(place, next) : place,
    );
  };
}

/** A file that can no longer be read is left as it is. */
function eachPlace(
  story: StoryTexts,
  change: (place: Place, index: number, all: Place[]) => Place,
): StoryTexts {
  try {
    const collection = JSON.parse(story.places) as {features: Place[]};
    return {
      ...story,
      places: JSON.stringify({...collection, features: collection.features.map(change)}, null, 1),
    };
  } catch {
    return story;
  }
}

function inFacts(change: (fact: Fields, next: Next, places: string[]) => Fields): Mutation {
  return (story, next) => {
    try {
      const facts = parse(story.facts) as Record<string, Fields>;
      const id = pick(Object.keys(facts), next);
      const places = [...story.places.matchAll(/"id": ?"([a-z0-9-]+)"/g)].map(match => match[1]!);
      return {...story, facts: stringify({...facts, [id]: change(facts[id]!, next, places)})};
    } catch {
      return story;
    }
  };
}

function changed(fields: Fields, names: string[], values: readonly unknown[], next: Next): Fields {
  return {...fields, [pick(names, next)]: pick(values, next)};
}
