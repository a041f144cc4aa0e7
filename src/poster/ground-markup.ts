import type {Position} from '../geodesy/position.ts';
import type {Box} from '../scene/label-box.ts';
import {areaFeatures} from '../scene/story-sources.ts';
import type {StoryData} from '../story/story-data.ts';
import type {Frame} from './frames.ts';
import type {Ground} from './ground.ts';
import {element, rounded} from './markup.ts';
import type {Projection} from './projection.ts';
import {simplifyLine} from './simplify-line.ts';

/** Rings that enclose fewer square pixels are not drawn. */
const LEAST_AREA = 0.6;
const GROUND_UNITS = 2048;
/** So many frames to each side a close view has ground at the most. */
const FAR = 8;
/** Areas and routes may be magnified up to eight times more: their grid, and their greatest error in pixels. */
export const FINE_UNITS = 32768;
export const FINE = 0.04;

/**
 * Returns the land with its lakes and borders, as one group. The world repeats to the east and west, as far as the frame
 * and what readers can pan to. In far views the whole group is drawn again for each copy; in close views, only each
 * copy's visible part. `places` are those that the poster may go to.
 */
export function groundMarkup(
  ground: Ground,
  projection: Projection,
  frame: Frame,
  places: Position[],
): string {
  const {world} = projection;
  const isWhole = world < 2 * frame.width;
  const turns = turnsInReach(ground, projection, frame);
  const grid = projection.gridOf(GROUND_UNITS);
  const paths = (['land', 'lakes', 'borders', 'disputed'] as const).flatMap(layer => {
    const d = grid.draw(ground[layer], {
      leastArea: LEAST_AREA,
      ...(isWhole ? {} : {clip: reachOf(projection, frame, places), turns}),
    });
    return d ? element('path', {class: layer, d}) : [];
  });
  const id = `ground-${frame.name}`;
  const group = element('g', {id, transform: grid.transform}, ...paths);
  if (!isWhole) return group;
  const copies = turns.filter(turn => turn !== 0);
  return [group, ...copies.map(turn => element('use', {href: `#${id}`, x: rounded(turn * world, 3)}))].join(
    '',
  );
}

/**
 * What of a close view a reader can see: the frame and the places outside of it, and on each side as many frames as show them
 * all.
 */
function reachOf({pixelOf, nearest}: Projection, {width, height}: Frame, places: Position[]): Box {
  const pixels = places.map(position => pixelOf(nearest(position)));
  const [xs, ys] = [pixels.map(({x}) => x), pixels.map(({y}) => y)];
  const [left, right] = [Math.min(0, ...xs), Math.max(width, ...xs)];
  const [top, bottom] = [Math.min(0, ...ys), Math.max(height, ...ys)];
  const apart = Math.max((right - left) / width, (bottom - top) / height);
  // Beside a panel or above a sheet, a third of the frame may have to show them all.
  const frames = apart > 1 ? 3 * apart : 1;
  // Farther away the ground would be more than a page should carry.
  return [
    Math.max(left - frames * width, -FAR * width),
    Math.max(top - frames * height, -FAR * height),
    Math.min(right + frames * width, (FAR + 1) * width),
    Math.min(bottom + frames * height, (FAR + 1) * height),
  ];
}

/**
 * Returns the copies of the world that reach into the frame or its own width on either side, by their turns to the east.
 */
function turnsInReach({land}: Ground, {world, pixelOf}: Projection, {width}: Frame): number[] {
  const end = land.coordinates.flat(2).reduce((most, [longitude]) => Math.max(most, longitude!), 180);
  const west = pixelOf([-180, 0]).x;
  const east = pixelOf([end, 0]).x;
  return [-2, -1, 0, 1, 2].filter(turn => west + turn * world < 2 * width && east + turn * world > -width);
}

/** Returns the outlines of regions and the circles of approximate places. */
export function areasMarkup(data: StoryData, projection: Projection): string {
  const grid = projection.gridOf(FINE_UNITS);
  const paths = areaFeatures(data).features.map(({geometry, properties}) => {
    const rings = geometry.coordinates as Position[][];
    const [start] = rings[0]![0]!;
    const turn = projection.nearest([start, 0])[0] - start;
    const coordinates = rings.map(ring =>
      simplifyLine(
        ring.map(([longitude, latitude]): Position => [longitude + turn, latitude]),
        projection.pixelOf,
        FINE,
      ),
    );
    const d = grid.draw({type: 'Polygon', coordinates});
    return element('path', {class: properties.shape, 'data-place': properties.place, d});
  });
  if (paths.length === 0) return '';
  return element('g', {class: 'poster-areas', transform: grid.transform}, ...paths);
}
