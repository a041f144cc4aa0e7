import type {Measures, Route} from '../story/measure-story.ts';
import type {Selection} from '../story/selection.ts';
import type {Story} from '../story/story.ts';
import {factsOfPlace} from '../story/story-lookup.ts';

/**
 * Returns the routes to draw: with nothing selected, the main ones; for a fact, its own; for a place, those of its facts.
 * With a fact or place without a route, the map has no lines.
 */
export function shownRoutes(story: Story, {routes}: Measures, selection: Selection): Route[] {
  if (!selection) return routes.filter(route => route.main);
  const facts =
    selection.type === 'fact' ? [selection.id] : factsOfPlace(story, selection.id).map(({id}) => id);
  return routes.filter(route => route.facts.some(fact => facts.includes(fact)));
}
