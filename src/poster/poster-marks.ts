import {mapAngle} from '../scene/map-angle.ts';
import type {Frame} from './frames.ts';
import {element, escapeText, rounded} from './markup.ts';
import type {PosterLeg, PosterRoute} from './poster-routes.ts';
import type {Pixel, Projection} from './projection.ts';

/** Pixels between the arrowheads along a route, about. Their number is even, for its middle has its length. */
const SPACING = 140;
/** A shorter route has one. */
const SHORT = 100;
/** An arrowhead that points east, in pixels; a main route's is larger. */
const ARROW = {tip: 3.3, back: 3, half: 3, main: 1.25};
/** From a leg up to the baseline of its length, in ems, as MapLibre has it. */
const RISE = 0.433;

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
      return arrowsAlong(posterRoute, projection).map(({pixel, angle}) =>
        markAt(
          pixel,
          frame,
          routeAttributes(posterRoute),
          element('path', {class: 'arrow', transform: `rotate(${rounded(angle, 1)})`, d}),
        ),
      );
    })
    .join('');
}

/** The lengths of the routes' legs, along them. */
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

function distanceText({text, angle}: PosterLeg): string {
  const transform = `rotate(${rounded(angle, 1)})`;
  const attributes = {class: 'distance', transform, 'text-anchor': 'middle', dy: `-${RISE}em`};
  return element('text', attributes, escapeText(text));
}

function routeAttributes({route}: PosterRoute) {
  return {'data-route': route.id, 'data-main': route.main ? 'true' : undefined};
}

/** Pixels at even steps of a route, the first half a step from its start, and its direction there in degrees. */
function arrowsAlong({line}: PosterRoute, projection: Projection): {pixel: Pixel; angle: number}[] {
  const pixels = line.map(projection.pixelOf);
  const lengths = pixels.map((pixel, index) => {
    const last = pixels[index - 1] ?? pixel;
    return Math.hypot(pixel.x - last.x, pixel.y - last.y);
  });
  const length = lengths.reduce((sum, each) => sum + each, 0);
  const count = length < SHORT ? 1 : 2 * Math.max(1, Math.round(length / SPACING / 2));
  const arrows: {pixel: Pixel; angle: number}[] = [];
  let done = 0;
  for (const [index, step] of lengths.entries()) {
    for (let at = nextOf(arrows); at <= done + step && arrows.length < count; at = nextOf(arrows)) {
      const [from, to] = [line[index - 1]!, line[index]!];
      const [a, b] = [pixels[index - 1]!, pixels[index]!];
      const share = (at - done) / step;
      // In the copy of the world that is nearest to the frame's middle.
      const turns = (projection.nearest(from)[0] - from[0]) / 360;
      arrows.push({
        pixel: {x: a.x + share * (b.x - a.x) + turns * projection.world, y: a.y + share * (b.y - a.y)},
        angle: (mapAngle(from, to) * 180) / Math.PI,
      });
    }
    done += step;
  }
  return arrows;

  function nextOf({length: placed}: unknown[]): number {
    return ((placed + 0.5) / count) * length;
  }
}
