import type {Position} from '../geodesy/position.ts';
import {compareWhen} from './compare-when.ts';
import type {Selection} from './selection.ts';
import type {Fact, Mention, Place, Story} from './story.ts';
import type {StoryData} from './story-data.ts';

/** The place with that id. Throws for an id that the story does not have, which `readStory` never lets through. */
export function placeById(story: Story, id: string): Place {
  const place = story.places.find(place => place.id === id);
  if (!place) throw new Error(`No place "${id}" in the story "${story.slug}".`);
  return place;
}

/** The fact with that id. Throws for an id that the story does not have, which `readStory` never lets through. */
export function factById(story: Story, id: string): Fact {
  const fact = story.facts.find(fact => fact.id === id);
  if (!fact) throw new Error(`No fact "${id}" in the story "${story.slug}".`);
  return fact;
}

/** Ids of the places where a fact happened or through which it moved, each once, in the order of the file. */
export function placesWhere(fact: Fact): string[] {
  return [...new Set([...fact.at, ...fact.along.flat()])];
}

/** Ids of every place that a fact has to do with: where it happened, then what it is about. */
export function placesOfFact(fact: Fact): string[] {
  return [...new Set([...placesWhere(fact), ...fact.about])];
}

/** Ids of the places that a selection is about: the place itself, or all that a fact has to do with. */
export function selectedPlaces(story: Story, selection: Selection): string[] {
  if (!selection) return [];
  return selection.type === 'place' ? [selection.id] : placesOfFact(factById(story, selection.id));
}

/** The facts in order of time, the undated last; equal dates keep the order of the file. */
export function inTimeOrder(facts: Fact[]): Fact[] {
  return [...facts].sort((a, b) => compareWhen(a.when, b.when));
}

/** The facts that have to do with a place, in order of time. */
export function factsOfPlace(story: Story, placeId: string): Fact[] {
  return inTimeOrder(story.facts.filter(fact => placesOfFact(fact).includes(placeId)));
}

/** The words that report a fact, in the article's order; at least one, since `readStory` asks for it. */
export function mentionsOf(story: Story, factId: string): Mention[] {
  return story.mentions.filter(mention => mention.fact === factId);
}

/** Who says a fact, in words alone. */
export function sourceWords({source, sources}: Fact): string {
  return [source, ...sources.map(({name}) => name)].filter(Boolean).join('; ');
}

/** A fact's number: its place in the order in which the article first mentions the facts, from 1. */
export function factNumber(story: Story, factId: string): number {
  return [...new Set(story.mentions.map(({fact}) => fact))].indexOf(factId) + 1;
}

/** The main places first, else in the order of the file. */
export function placesByRank(story: Story): Place[] {
  return [...story.places].sort((a, b) => Number(b.rank === 'main') - Number(a.rank === 'main'));
}

/** The polygons of the region that a place lies in; none for most. A place may be called "constructor". */
export function regionOf({regions}: StoryData, {id}: Place): Position[][][] {
  return Object.hasOwn(regions, id) ? regions[id]! : [];
}

/** A place's name in a language, by its whole tag or its first part; the name itself where there is none. */
export function placeName(place: Place, language: string): string {
  return nameIn(place.names, language) ?? place.name;
}

/** Of names by BCP 47 tag the one in a language, by its whole tag or its first part; undefined where there is none. */
export function nameIn(names: Record<string, string>, language: string): string | undefined {
  return names[language] ?? names[language.split('-')[0] ?? ''];
}
