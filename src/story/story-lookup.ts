import type {Position} from '../geodesy/position.ts';
import {compareWhen} from './compare-when.ts';
import type {Selection} from './selection.ts';
import type {Fact, Mention, Place, Story} from './story.ts';
import type {StoryData} from './story-data.ts';

/** Returns the place with that id. Throws for an unknown id, which `readStory` rules out. */
export function placeById(story: Story, id: string): Place {
  const place = story.places.find(place => place.id === id);
  if (!place) throw new Error(`No place "${id}" in the story "${story.slug}".`);
  return place;
}

/** Returns the fact with that id. Throws for an unknown id, which `readStory` rules out. */
export function factById(story: Story, id: string): Fact {
  const fact = story.facts.find(fact => fact.id === id);
  if (!fact) throw new Error(`No fact "${id}" in the story "${story.slug}".`);
  return fact;
}

/** Returns the ids of the places where a fact happened or through which it moved, each once, in the order of the file. */
export function placesWhere(fact: Fact): string[] {
  return [...new Set([...fact.at, ...fact.along.flat()])];
}

/** Returns the ids of every place that a fact concerns: where it happened, then what it is about. */
export function placesOfFact(fact: Fact): string[] {
  return [...new Set([...placesWhere(fact), ...fact.about])];
}

/** Returns the ids of the places that a selection concerns: the place itself, or all places of the fact. */
export function selectedPlaces(story: Story, selection: Selection): string[] {
  if (!selection) return [];
  return selection.type === 'place' ? [selection.id] : placesOfFact(factById(story, selection.id));
}

/** Returns facts in order of time, the undated last; equal dates keep the order of the file. */
export function inTimeOrder(facts: Fact[]): Fact[] {
  return [...facts].sort((a, b) => compareWhen(a.when, b.when));
}

/** Returns the facts that concern a place, in order of time. */
export function factsOfPlace(story: Story, placeId: string): Fact[] {
  return inTimeOrder(story.facts.filter(fact => placesOfFact(fact).includes(placeId)));
}

/** Returns the words that report a fact, in the article's order; at least one, since `readStory` requires it. */
export function mentionsOf(story: Story, factId: string): Mention[] {
  return story.mentions.filter(mention => mention.fact === factId);
}

/** Returns who says a fact, in words alone. */
export function sourceWords({source, sources}: Fact): string {
  return [source, ...sources.map(({name}) => name)].filter(Boolean).join('; ');
}

/** Returns a fact's number: its position, from 1, in the order in which the article first mentions the facts. */
export function factNumber(story: Story, factId: string): number {
  return [...new Set(story.mentions.map(({fact}) => fact))].indexOf(factId) + 1;
}

/** Returns the main places, then the others, each in the order of the file. */
export function placesByRank(story: Story): Place[] {
  return [...story.places].sort((a, b) => Number(b.rank === 'main') - Number(a.rank === 'main'));
}

/** Returns the polygons of the region that a place lies in, if any. Safe for a place called "constructor". */
export function regionOf({regions}: StoryData, {id}: Place): Position[][][] {
  return Object.hasOwn(regions, id) ? regions[id]! : [];
}

/** Returns a place's name in a language, by the whole tag or its first part; otherwise its default name. */
export function placeName(place: Place, language: string): string {
  return nameIn(place.names, language) ?? place.name;
}

/**
 * Returns the name in a language, by the whole tag or its first part, from names by BCP 47 tag; undefined if there is
 * none.
 */
export function nameIn(names: Record<string, string>, language: string): string | undefined {
  return names[language] ?? names[language.split('-')[0] ?? ''];
}
