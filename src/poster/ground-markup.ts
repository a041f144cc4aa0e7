import type {Position} from '../geodesy/position.ts';
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
/** Areas and routes are seen from up to eight times as near: their grid, and what they may be off in pixels. */
export const FINE_UNITS = 32768;
export const FINE = 0.04;

/**
 * The land with its lakes and borders, as one group. The world goes on to the east and west, as far as the frame and what a
 * reader may pan to reach: where that shows it more than once the group is drawn again, from near each copy's part of it is drawn.
 */
export function groundMarkup(ground: Ground, projection: Projection, frame: Frame): string {
  const {world} = projection;
  const isWhole = world < 2 * frame.width;
  const turns = turnsInReach(ground, projection, frame);
  const grid = projection.gridOf(GROUND_UNITS);
  const paths = (['land', 'lakes', 'borders', 'disputed'] as const).flatMap(layer => {
    const d = grid.draw(ground[layer], {
      leastArea: LEAST_AREA,
      ...(isWhole ? {} : {clipped: true, turns}),
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

/** The copies of the world, by the turns that they are to the east, of which the frame and as much again on each side has a part. */
function turnsInReach({land}: Ground, {world, pixelOf}: Projection, {width}: Frame): number[] {
  const end = land.coordinates.flat(2).reduce((most, [longitude]) => Math.max(most, longitude!), 180);
  const west = pixelOf([-180, 0]).x;
  const east = pixelOf([end, 0]).x;
  return [-2, -1, 0, 1, 2].filter(turn => west + turn * world < 2 * width && east + turn * world > -width);
}

/** The outlines of regions and the circles of approximate places. */
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
