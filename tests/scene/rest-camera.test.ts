import {expect, test} from 'vitest';
import {mercator} from '../../src/scene/mercator.ts';
import {restCamera} from '../../src/scene/rest-camera.ts';
import {readFirstStory} from '../support/first-story.ts';

const data = await readFirstStory();
const main = data.story.places.filter(({rank}) => rank === 'main');

test.each([
  [320, 427],
  [390, 480],
  [560, 400],
  [320, 480],
  [756, 500],
  [600, 600],
  [1600, 700],
])('in a frame of %d × %d the story lies clear of the edges, and the world fills it', (width, height) => {
  const {center, zoom} = restCamera(data, width, height);
  const world = 512 * 2 ** zoom;
  const middle = mercator(center);
  const pixels = (width < 560 ? main : data.story.places).map(({position}) => {
    const {x, y} = mercator(position);
    return {x: (x - middle.x) * world + width / 2, y: (y - middle.y) * world + height / 2};
  });
  const [left, right] = [Math.min(...pixels.map(({x}) => x)), Math.max(...pixels.map(({x}) => x))];
  const [top, bottom] = [Math.min(...pixels.map(({y}) => y)), Math.max(...pixels.map(({y}) => y))];
  expect(left + right).toBeCloseTo(width, 3);
  expect(left).toBeGreaterThanOrEqual(0.05 * width - 1e-6);
  expect(top).toBeGreaterThanOrEqual(0.12 * height);
  expect(bottom).toBeLessThanOrEqual(0.88 * height);
  // The world fills the frame, and shows no place twice.
  const north = height / 2 - middle.y * world;
  expect(north).toBeLessThanOrEqual(1e-6);
  expect(north + world).toBeGreaterThanOrEqual(height - 1e-6);
  expect(world).toBeGreaterThanOrEqual(width - 1e-6);
  // It is no nearer than it must be, or the places stand in the middle, one of the two ways full.
  const side = width < 560 ? 0.128 : 0.1;
  const full = Math.abs(Math.min(left / width / side, top / height / 0.12) - 1) < 1e-3;
  const least = Math.min(-north, north + world - height, world - width);
  expect(full || least < 1e-3).toBe(true);
});

test('it keeps proportion: twice the frame is one zoom nearer', () => {
  const [once, twice] = [restCamera(data, 700, 480), restCamera(data, 1400, 960)];
  expect(twice.zoom - once.zoom).toBeCloseTo(1, 9);
  expect(twice.center).toEqual(once.center);
});

test('a single place is shown with its surroundings', () => {
  const seoul = data.story.places.filter(({id}) => id === 'seoul');
  const alone = {...data, story: {...data.story, places: seoul}};
  expect(restCamera(alone, 720, 480).zoom).toBe(5);
  expect(restCamera(alone, 720, 480).center[1]).toBeCloseTo(37.5665, 6);
});

test.each([90, -90, 86])('places at latitude %d, beyond the map’s edge, are shown at its edge', latitude => {
  const places = [0, 40].map(longitude => ({
    ...data.story.places[0]!,
    id: `at-${longitude}`,
    position: [longitude, latitude] as [number, number],
  }));
  for (const width of [360, 720]) {
    const {center, zoom} = restCamera({...data, story: {...data.story, places}}, width, 480);
    expect(Math.abs(center[1])).toBeGreaterThan(70);
    expect(zoom).toBeLessThanOrEqual(9);
  }
});
