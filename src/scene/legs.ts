import type {Position} from '../geodesy/position.ts';
import {routeLine} from '../geodesy/route.ts';
import type {Messages} from '../messages/message-types.ts';
import type {Route} from '../story/measure-story.ts';
import type {Selection} from '../story/selection.ts';
import type {StoryData} from '../story/story-data.ts';
import {placeById, placeName} from '../story/story-lookup.ts';
import type {Wording} from '../story/wording.ts';
import {lengthTexts} from './length-texts.ts';
import {shownRoutes} from './shown-routes.ts';

/** A leg of a route: its ends as `from/to`, its part of the route's line, what may be written at it, and the end of it that is selected. */
export type Leg = {id: string; route: Route; line: Position[]; texts: string[]; near?: 'start' | 'end'};

/** The legs of the routes to draw for a selection; one of several routes is there once. */
export function shownLegs(
  data: StoryData,
  selection: Selection,
  wording: Wording,
  words: Messages['map'],
): Leg[] {
  const here = selection?.type === 'place' ? selection.id : undefined;
  const legs = shownRoutes(data.story, data.measures, selection).flatMap(route =>
    legsOf(data, route, here, wording, words),
  );
  return [...new Map(legs.map(leg => [leg.id, leg])).values()];
}

/** The legs of one route, with the place `here` selected, or nothing. They follow each other, each as long as it is by itself. */
export function legsOf(
  {story, lengths}: Pick<StoryData, 'story' | 'lengths'>,
  route: Route,
  here: string | undefined,
  {language, unit}: Wording,
  words: Messages['map'],
): Leg[] {
  const line = routeLine(route.waypoints.map(id => placeById(story, id).position));
  const nameOf = (id: string) => placeName(placeById(story, id), language);
  let start = 0;
  return route.legs.map(({from, to}, index) => {
    const alone = routeLine([from, to].map(id => placeById(story, id).position));
    const end = start + alone.length - 1;
    const part = line.slice(start, end + 1);
    start = end;
    const length = lengths[route.id]?.[index]?.[unit] ?? '';
    return {
      id: `${from}/${to}`,
      route,
      line: part,
      texts: lengthTexts(length, from, to, here, nameOf, words),
      ...(here === from ? {near: 'start'} : here === to ? {near: 'end'} : {}),
    };
  });
}
