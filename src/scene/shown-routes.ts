import type {Measures, Route} from '../story/measure-story.ts';
import type {Selection} from '../story/selection.ts';
import type {Story} from '../story/story.ts';
import {factsOfPlace} from '../story/story-lookup.ts';

/**
 * The routes to draw: the main ones at rest, a fact's own when it is selected, those of its facts when a place is.
 * A fact or place without a route leaves the map without lines.
 */
export function shownRoutes(story: Story, {routes}: Measures, selection: Selection): Route[] {
  if (!selection) return routes.filter(route => route.main);
  const facts =
    selection.type === 'fact' ? [selection.id] : factsOfPlace(story, selection.id).map(({id}) => id);
  return routes.filter(route => route.facts.some(fact => facts.includes(fact)));
}
