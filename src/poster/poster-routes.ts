import type {Position} from '../geodesy/position.ts';
import {routeLine} from '../geodesy/route.ts';
import type {Messages} from '../messages/message-types.ts';
import {legsOf} from '../scene/legs.ts';
import type {Spot} from '../scene/length-spot.ts';
import {positionAt} from '../scene/route-features.ts';
import type {Route} from '../story/measure-story.ts';
import type {Unit} from '../story/story.ts';
import type {StoryData} from '../story/story-data.ts';
import {placeById} from '../story/story-lookup.ts';
import {UNITS} from '../story/units.ts';
import type {Frame} from './frames.ts';
import {FINE, FINE_UNITS} from './ground-markup.ts';
import {element, rounded} from './markup.ts';
import type {Pixel, Projection} from './projection.ts';
import {simplifyLine} from './simplify-line.ts';

/**
 * A route as a poster draws it: its line, unwrapped from the copy of its start that is nearest to the frame's middle, and
 * its legs' labels.
 */
export type PosterRoute = {route: Route; line: Position[]; legs: PosterLeg[]};

/**
 * The label of a leg: the ids of its ends, its length as the page begins and in each unit that a reader may choose, the
 * pixel of its spot, or of its middle where it has none, and degrees clockwise to turn it by.
 */
export type PosterLeg = {
  id: string;
  text: string;
  lengths: [Unit, string][];
  pixel: Pixel;
  spot: Spot | undefined;
};

/** Every route of a story, those that are shown at rest last, so that they are on top. */
export function posterRoutes(
  data: StoryData,
  projection: Projection,
  spots: Map<string, Spot>,
  words: Messages['map'],
): PosterRoute[] {
  const {story, measures} = data;
  return [...measures.routes]
    .sort((a, b) => Number(a.main) - Number(b.main))
    .map(route => {
      const [start, ...rest] = route.waypoints.map(id => placeById(story, id).position);
      return {
        route,
        line: routeLine([projection.nearest(start!), ...rest]),
        legs: posterLegs(data, route, projection, spots, words),
      };
    });
}

/** In the language and the unit of the story, as the live map begins. */
function posterLegs(
  data: StoryData,
  route: Route,
  projection: Projection,
  spots: Map<string, Spot>,
  words: Messages['map'],
): PosterLeg[] {
  const {language, units} = data.story;
  return legsOf(data, route, undefined, {language, unit: units}, words).map(({id, line, texts}, index) => {
    const spot = spots.get(id);
    const position = positionAt(line, spot?.at ?? Math.floor((line.length - 1) / 2));
    const text = texts[0]!;
    return {
      id,
      text,
      lengths: UNITS.map(unit => [unit, data.lengths[route.id]?.[index]?.[unit] ?? text]),
      pixel: projection.pixelOf(projection.nearest(position)),
      spot,
    };
  });
}

/** The lines of the routes. Each is a link to the fact that a click on it selects. */
export function routesMarkup(routes: PosterRoute[], projection: Projection, frame: Frame): string {
  const grid = projection.gridOf(FINE_UNITS);
  const links = routes.map(({route, line}) => {
    const coordinates = simplifyLine(line, projection.pixelOf, FINE);
    const d = grid.draw({type: 'LineString', coordinates});
    return element(
      'a',
      {
        class: 'route',
        href: `#fact=${encodeURIComponent(route.facts[0] ?? '')}`,
        'data-route': route.id,
        'data-facts': route.facts.join(' '),
        'data-main': route.main ? 'true' : undefined,
        tabindex: -1,
      },
      ...['route-reach', 'route-casing', 'route-line'].map(part => element('path', {class: part, d})),
    );
  });
  if (links.length === 0) return '';
  const id = `routes-${frame.name}`;
  const group = element('g', {id, class: 'poster-routes', transform: grid.transform}, ...links);
  // A line that leaves the frame across the antimeridian comes in again at its other side.
  const xs = routes.flatMap(({line}) => line.map(position => projection.pixelOf(position).x));
  const copies = [-projection.world, projection.world].filter(
    shift => Math.max(...xs) + shift > 0 && Math.min(...xs) + shift < frame.width,
  );
  return [group, ...copies.map(x => element('use', {href: `#${id}`, x: rounded(x, 3)}))].join('');
}
