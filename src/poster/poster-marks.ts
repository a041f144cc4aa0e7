import {lengthAttributes} from '../scene/length-boxes.ts';
import {routeArrows} from '../scene/route-arrows.ts';
import type {Frame} from './frames.ts';
import {element, escapeText, rounded} from './markup.ts';
import type {PosterLeg, PosterRoute} from './poster-routes.ts';
import type {Pixel, Projection} from './projection.ts';

/** An arrowhead that points east, in pixels; a main route's is larger. */
const ARROW = {tip: 3.3, back: 3, half: 3, main: 1.25};
/** Something of a fixed size at a pixel of the frame, which is written as a share of it. */
export function markAt({x, y}: Pixel, {width, height}: Frame, attributes: object, content: string): string {
  const at = {x: `${rounded((100 * x) / width, 3)}%`, y: `${rounded((100 * y) / height, 3)}%`};
  return element('svg', {class: 'poster-mark', ...at, overflow: 'visible', ...attributes}, content);
}

/** The arrowheads along the routes. */
export function arrowsMarkup(routes: PosterRoute[], projection: Projection, frame: Frame): string {
  return routes
    .flatMap(posterRoute => {
      const {route} = posterRoute;
      const [tip, back, half] = [ARROW.tip, ARROW.back, ARROW.half].map(pixels =>
        rounded(route.main ? pixels * ARROW.main : pixels, 2),
      );
      const d = `M${tip} 0L-${back}-${half}V${half}z`;
      return routeArrows(posterRoute.line).map(({position, angle}) =>
        markAt(
          projection.pixelOf(projection.nearest(position)),
          frame,
          routeAttributes(posterRoute),
          element('path', {class: 'arrow', transform: `rotate(${rounded(angle, 1)})`, d}),
        ),
      );
    })
    .join('');
}

/** The lengths of the routes' legs, along them; those of the main ones are to be seen that have room. */
export function distancesMarkup(routes: PosterRoute[], frame: Frame): string {
  return routes
    .flatMap(posterRoute =>
      posterRoute.legs.map(leg =>
        markAt(
          leg.pixel,
          frame,
          {...routeAttributes(posterRoute), 'data-leg': leg.id, ...inUnits(leg)},
          distanceText(leg),
        ),
      ),
    )
    .join('');
}

/** For the first script, which writes another unit's. */
function inUnits({lengths}: PosterLeg) {
  return Object.fromEntries(lengths.map(([unit, length]) => [`data-${unit}`, length]));
}

function distanceText({text, spot}: PosterLeg): string {
  // By itself it would be a number without its ends: the list and the cards say it with them.
  const attributes = {
    class: 'distance',
    'aria-hidden': 'true',
    'data-crowded': spot ? undefined : '',
    'text-anchor': 'middle',
    ...(spot && lengthAttributes(spot)),
  };
  return element('text', attributes, escapeText(text));
}

function routeAttributes({route}: PosterRoute) {
  return {'data-route': route.id, 'data-main': route.main ? 'true' : undefined};
}
