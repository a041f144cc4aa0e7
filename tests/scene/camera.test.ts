import {describe, expect, test} from 'vitest';
import type {Position} from '../../src/geodesy/position.ts';
import {routeLine} from '../../src/geodesy/route.ts';
import {fittedCamera, globeViewOf, viewOf} from '../../src/scene/camera.ts';
import {type Cover, constrain, type MapCamera} from '../../src/scene/camera-limits.ts';
import {paddingOf} from '../../src/scene/fit-camera.ts';
import {mercator, worldWidth} from '../../src/scene/mercator.ts';
import {placesOfFact, selectedPlaces} from '../../src/story/story-lookup.ts';
import {readFirstStory} from '../support/first-story.ts';

const data = await readFirstStory();
const {story} = data;

function holds([west, south, east, north]: number[], [longitude, latitude]: Position): boolean {
  const copy = longitude < west! ? longitude + 360 : longitude;
  return copy >= west! && copy <= east! && latitude >= south! && latitude <= north!;
}

test('the first view of a wide frame holds every place, that of a narrow one the main places', () => {
  const wide = viewOf(data, null, 1280).bounds;
  const narrow = viewOf(data, null, 320).bounds;
  for (const {id, rank, position} of story.places) {
    expect(holds(wide, position), id).toBe(true);
    if (rank === 'main') expect(holds(narrow, position), id).toBe(true);
  }
  expect(narrow[2] - narrow[0]).toBeLessThan(wide[2] - wide[0]);
});

test.each(story.facts.map(({id}) => id))('the view of %s holds all its places', id => {
  const {bounds} = viewOf(data, {type: 'fact', id}, 800);
  for (const place of placesOfFact(story.facts.find(fact => fact.id === id)!)) {
    expect(holds(bounds, story.places.find(({id}) => id === place)!.position), place).toBe(true);
  }
  expect(bounds[2] - bounds[0]).toBeLessThanOrEqual(360);
});

test('the view of the Kursk front is that of its region', () => {
  const {bounds, maxZoom} = viewOf(data, {type: 'place', id: 'kursk-front'}, 800);
  expect(bounds[0]).toBeCloseTo(34.1, 0);
  expect(bounds[3]).toBeCloseTo(52.4, 0);
  expect(maxZoom).toBeGreaterThan(5);
});

/** Positions so many metres apart, one after the other to the north. */
const streetOf = (...metres: number[]) =>
  metres.map((north, index) => ({
    ...story.places.find(({id}) => id === 'seoul')!,
    id: `number-${index}`,
    position: [7.4474, 46.948 + north / 111_200] as Position,
  }));
const at = (id: string) => ({type: 'place', id}) as const;
const metresOf = ({bounds: [, south, , north]}: {bounds: number[]}) => (north! - south!) * 111_200;

test('two addresses in a street are seen apart, alone and together', () => {
  const street = {...data, story: {...story, places: streetOf(0, 40)}};
  expect(metresOf(viewOf(street, null, 800))).toBeCloseTo(40, 0);
  expect(viewOf(street, null, 800).maxZoom).toBe(17);
  expect(metresOf(viewOf(street, at('number-0'), 800))).toBeCloseTo(80, 0);
});

test('a place is seen with its three nearest neighbours, in the city as in the country', () => {
  const city = {...data, story: {...story, places: streetOf(0, 300, 900, 2000, 9000)}};
  expect(metresOf(viewOf(city, at('number-0'), 800))).toBeCloseTo(4000, -2);
  const country = {...data, story: {...story, places: streetOf(0, 100_000, 200_000, 400_000)}};
  expect(metresOf(viewOf(country, at('number-0'), 800))).toBeCloseTo(800_000, -4);
});

test('a place alone, or far from the others, is seen with its surroundings', () => {
  const alone = {...data, story: {...story, places: streetOf(0)}};
  const once = {...data, story: {...story, places: streetOf(0, 0, 0)}};
  for (const each of [alone, once])
    for (const selection of [null, at('number-0')]) expect(viewOf(each, selection, 800).maxZoom).toBe(5);
  expect(viewOf(data, at('canberra'), 800).maxZoom).toBe(5);
});

test('a place known to within a radius is seen with it, also at rest', () => {
  const [place] = streetOf(0);
  const near = {...data, story: {...story, places: [{...place!, radius: 500}]}};
  for (const selection of [null, at('number-0')])
    expect(metresOf(viewOf(near, selection, 800))).toBeCloseTo(1000, -1);
});

test('the padding leaves out what the panel covers, and leaves more room around a selection', () => {
  const wide = {width: 1000, height: 600};
  const rest = paddingOf(wide, false, {right: 0, bottom: 0});
  const beside = paddingOf(wide, true, {right: 360, bottom: 0});
  const sheet = paddingOf({width: 320, height: 400}, true, {right: 0, bottom: 208});
  expect(rest.left).toBe(rest.right);
  expect(beside.right - beside.left).toBe(360);
  expect(beside.left).toBeGreaterThan(rest.left);
  // And the controls above it.
  expect(sheet.bottom - sheet.top).toBe(208 + 34);
  expect(sheet.left + sheet.right).toBeLessThan(320 / 2);
});

test('the globe fills a frame, and at rest looks at the route that the article measures', () => {
  const frame = {width: 756, height: 500, zoom: 0.7};
  const rest = globeViewOf(data, null, frame);
  expect(rest.center[0]).toBeGreaterThan(60);
  expect(rest.center[0]).toBeLessThan(100);
  const radius = (512 * 2 ** rest.zoom) / (2 * Math.PI) / Math.cos((rest.center[1] * Math.PI) / 180);
  expect(2 * radius).toBeGreaterThan(500);
  const near = globeViewOf(data, {type: 'place', id: 'seoul'}, {...frame, zoom: 5});
  expect(near.zoom).toBe(5);
  expect(near.center).toEqual([126.978, 37.5665]);
});

const NOTHING = {right: 0, bottom: 0};

test('a camera keeps to its limits', () => {
  const frame = {width: 1024, height: 500};
  const near: MapCamera = {center: [40, 30], zoom: 3};
  expect(constrain(near, frame, NOTHING)).toEqual(near);
  expect(constrain({center: [40, 0], zoom: 20}, frame, NOTHING).zoom).toBe(17);
  expect(constrain({center: [40, 0], zoom: -5}, frame, NOTHING).zoom).toBeCloseTo(1, 9);
});

/** Frames with what a panel hides of them: for a place, and for a fact, whose sheet is lower. */
const FRAMES: [width: number, height: number, place: Cover, fact: Cover][] = [
  [320, 480, {right: 0, bottom: 336}, {right: 0, bottom: 264}],
  [360, 480, {right: 0, bottom: 336}, {right: 0, bottom: 264}],
  [390, 480, {right: 0, bottom: 269}, {right: 0, bottom: 240}],
  [390, 844, {right: 0, bottom: 473}, {right: 0, bottom: 422}],
  [560, 420, {right: 300, bottom: 0}, {right: 300, bottom: 0}],
  [600, 420, {right: 300, bottom: 0}, {right: 300, bottom: 0}],
  [720, 480, {right: 300, bottom: 0}, {right: 300, bottom: 0}],
  [768, 507, {right: 300, bottom: 0}, {right: 300, bottom: 0}],
  [768, 830, {right: 300, bottom: 0}, {right: 300, bottom: 0}],
  [1280, 560, {right: 400, bottom: 0}, {right: 400, bottom: 0}],
];
const SELECTIONS = [
  ...story.facts.map(({id}) => ({type: 'fact', id}) as const),
  ...story.places.map(({id}) => ({type: 'place', id}) as const),
];
/** A dot with the ring round it. */
const RING = 14;

/** Where a camera's world begins and ends in a frame, and how wide it is, in CSS pixels. */
function worldIn({center, zoom}: MapCamera, height: number): {top: number; bottom: number; width: number} {
  const width = worldWidth(zoom);
  const top = height / 2 - mercator(center).y * width;
  return {top, bottom: top + width, width};
}

describe.each(FRAMES)('in a frame of %d × %d', (width, height, place, fact) => {
  test.each(SELECTIONS)(
    '$type $id has one world in it, with all its places and routes to be seen',
    selection => {
      const cover = selection.type === 'fact' ? fact : place;
      const view = viewOf(data, selection, width);
      const camera = fittedCamera(view, {width, height}, selection, cover);
      const world = worldIn(camera, height);
      expect(world.width).toBeGreaterThanOrEqual(width - cover.right - 1e-6);
      expect(world.bottom).toBeGreaterThanOrEqual(height - cover.bottom - 1e-6);
      expect(constrain(camera, {width, height}, cover)).toEqual(camera);
      const middle = mercator(camera.center);
      // In the copy of the world that is nearest to the middle of what is to be seen.
      const clear = middle.x - cover.right / 2 / world.width;
      const pixelOf = (position: Position) => {
        const {x, y} = mercator(position);
        return [
          (x - Math.round(x - clear) - middle.x) * world.width + width / 2,
          (y - middle.y) * world.width + height / 2,
        ] as const;
      };
      const expectIn = (position: Position, edge: number, what: string) => {
        const [left, top] = pixelOf(position);
        expect(left, what).toBeGreaterThan(edge);
        expect(left, what).toBeLessThan(width - cover.right - edge);
        expect(top, what).toBeGreaterThan(edge);
        expect(top, what).toBeLessThan(height - cover.bottom - edge);
      };
      const positionOf = (id: string) => story.places.find(place => place.id === id)!.position;
      for (const id of selectedPlaces(story, selection)) expectIn(positionOf(id), RING, id);
      const along = selection.type === 'fact' ? story.facts.find(({id}) => id === selection.id)!.along : [];
      for (const path of along)
        for (const position of routeLine(path.map(positionOf))) expectIn(position, 2, path.join('/'));
    },
  );

  test('whoever goes as far out and as far to a pole as they can sees one world, and no more beyond it than sea in the north', () => {
    for (const [cover, band] of [
      [NOTHING, 1e-6],
      [place, height / 2],
      [fact, height / 2],
    ] as const)
      for (const latitude of [-89, 0, 89]) {
        const far = constrain({center: [10, latitude], zoom: -5}, {width, height}, cover);
        const {top, bottom, width: across} = worldIn(far, height);
        expect(across).toBeGreaterThanOrEqual(width - cover.right - 1e-6);
        expect(top).toBeLessThanOrEqual(band);
        expect(bottom).toBeGreaterThanOrEqual(height - cover.bottom - 1e-6);
      }
  });
});
