import {createExpression} from '@maplibre/maplibre-gl-style-spec';
import {describe, expect, test} from 'vitest';
import {distance} from '../../src/geodesy/distance.ts';
import {nearestTurn} from '../../src/geodesy/nearest-turn.ts';
import {groundLayers} from '../../src/map/ground-layers.ts';
import {FRAMES} from '../../src/poster/frames.ts';
import {posterCss} from '../../src/poster/poster-css.ts';
import {widthVariables} from '../../src/poster/width-variables.ts';
import {posters} from '../../src/publish/pictures/posters.ts';
import {restCamera} from '../../src/scene/rest-camera.ts';
import type {Unit} from '../../src/story/story.ts';
import {METRES_PER} from '../../src/story/units.ts';
import {defaultTheme} from '../../src/theme.ts';
import {readFirstStory} from '../support/first-story.ts';
import {site} from '../support/project.ts';

const data = await readFirstStory();
const {story, measures} = data;
const both = posters(data, site);

/** Web Mercator as the live map has it, written once more by its formula. */
function pixelOf([longitude, latitude]: [number, number], name: 'wide' | 'narrow') {
  const {width, height} = FRAMES[name];
  const {center, zoom} = restCamera(data, width, height);
  const world = 512 * 2 ** zoom;
  const northing = (degrees: number) =>
    Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
  return {
    x: width / 2 + ((nearestTurn(longitude, center[0]) - center[0]) / 360) * world,
    y: height / 2 + (northing(center[1]) - northing(latitude)) * world,
  };
}

/** Sizes of frames by the poster that they show. */
const SHOWN_IN: Record<'wide' | 'narrow', [width: number, height: number][]> = {
  narrow: [
    [320, 427],
    [390, 480],
    [390, 300],
  ],
  wide: [
    [600, 800],
    [756, 500],
    [1280, 420],
    [1600, 900],
  ],
};

describe.each(['wide', 'narrow'] as const)('the %s poster', name => {
  const svg = both[name];
  const {width, height} = FRAMES[name];

  test('is the same twice', () => {
    expect(posters(data, site)[name]).toBe(svg);
  });

  test('has every place where the live map has it', () => {
    const marks = [
      ...svg.matchAll(
        /<svg class="poster-mark" x="([-\d.]+)%" y="([-\d.]+)%" overflow="visible"(?: data-cut="")?><a href="#place=([^"]+)"/g,
      ),
    ];
    expect(marks.map(mark => mark[3]).sort()).toEqual(story.places.map(({id}) => id).sort());
    for (const [, x, y, id] of marks) {
      const pixel = pixelOf(story.places.find(place => place.id === id)!.position, name);
      expect(Math.abs((Number(x) / 100) * width - pixel.x), id).toBeLessThan(0.01);
      expect(Math.abs((Number(y) / 100) * height - pixel.y), id).toBeLessThan(0.01);
    }
  });

  test('begins each route at its first place', () => {
    const scale = Number(/class="poster-routes" transform="translate\(.*?\)scale\((.*?)\)"/.exec(svg)?.[1]);
    const starts = [...svg.matchAll(/data-route="([^"]+)" data-facts.*?d="m(-?\d+) ?(-?\d+)/g)];
    expect(starts).toHaveLength(measures.routes.length);
    for (const [, id, x, y] of starts) {
      const from = story.places.find(place => place.id === id!.split('/')[0])!;
      const pixel = pixelOf(from.position, name);
      expect(Math.abs(Number(x) * scale - pixel.x), id).toBeLessThan(0.05);
      expect(Math.abs(Number(y) * scale - pixel.y), id).toBeLessThan(0.05);
    }
  });

  test('has a scale that is true at the latitude it says, in each unit, kilometres shown', () => {
    const bars = [
      ...svg.matchAll(
        /<g data-in="(\w+)"( hidden)?.*?width="([\d.]+)%".*?>([\d,]+) (\w+) at (\d+)° ([NS])<\/text>/g,
      ),
    ];
    expect(bars.map(([, unit, hidden]) => [unit, Boolean(hidden)])).toEqual([
      ['km', false],
      ['mi', true],
      ['nmi', true],
    ]);
    for (const [, unit, , share, number, written, degrees, half] of bars) {
      expect(written).toBe(unit);
      const latitude = Number(degrees) * (half === 'N' ? 1 : -1);
      const [west, east] = [0, 1].map(longitude => pixelOf([longitude, latitude], name).x);
      const degree = distance([0, latitude], [1, latitude]).metres;
      const metres = Number(number!.replace(',', '')) * METRES_PER[unit as Unit];
      const pixels = (Number(share) / 100) * width;
      expect(pixels / ((metres / degree) * (east! - west!)), unit).toBeCloseTo(1, 2);
      expect(pixels).toBeGreaterThan(40);
    }
  });

  test('names every main place, and shows the article’s own route', () => {
    for (const {id, rank} of story.places) {
      const side = new RegExp(`data-place="${id}" data-rank.*?data-side="([a-z-]*)"`).exec(svg)?.[1];
      if (rank === 'main') expect(side, id).not.toBe('');
    }
    expect([...svg.matchAll(/<a class="route"[^>]*data-main/g)]).toHaveLength(1);
    expect(svg).toContain('>about 6,800 km</text>');
  });

  test('has no colours of its own', () => {
    expect(svg).not.toMatch(/#[0-9a-f]{3,8}\b(?=["; ])|rgb|fill=|stroke=/);
  });

  test('its elements are closed in order', () => {
    const open: string[] = [];
    for (const [, end, tag, single] of svg.matchAll(/<(\/?)([a-z]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>/g)) {
      if (end) expect(open.pop()).toBe(tag);
      else if (!single) open.push(tag!);
    }
    expect(open).toEqual([]);
  });

  test.each(SHOWN_IN[name])(
    'its style makes it as large in a frame of %d × %d as the camera at rest',
    (w, h) => {
      const variable = (key: string) => Number.parseFloat(new RegExp(`--${key}:([\\d.]+)`).exec(svg)![1]!);
      const fit = Math.min(w * variable('fit-width'), h * variable('fit-height'), variable('most'));
      const box = Math.max(fit, w * variable('least-width'), h * variable('least-height'));
      expect(posterCss(defaultTheme)).toContain(
        'max(min(100cqw*var(--fit-width),100cqh*var(--fit-height),var(--most)),100cqw*var(--least-width),100cqh*var(--least-height))',
      );
      const [nominal, actual] = [restCamera(data, width, height), restCamera(data, w, h)];
      expect(box).toBeCloseTo(width * 2 ** (actual.zoom - nominal.zoom), 0);
      expect(actual.center).toEqual(nominal.center);
    },
  );
});

test.each([-0.5, 0.62, 1, 2.5, 4.4, 7])('lines are as wide at zoom %d as the live map’s', zoom => {
  const live = (id: string) => {
    const layer = groundLayers(defaultTheme.schemes.light).find(layer => layer.id === id);
    if (layer?.type !== 'line') throw new Error(id);
    if (zoom < (layer.minzoom ?? -2)) return 0;
    const compiled = createExpression(layer.paint?.['line-width'], 'layers[0].paint.line-width');
    return compiled.result === 'success' ? (compiled.value.evaluate({zoom}) as number) : Number.NaN;
  };
  const ours = Object.fromEntries(widthVariables(zoom).map(each => each.split(':'))) as Record<
    string,
    string
  >;
  expect(Number.parseFloat(ours['--border-width']!)).toBeCloseTo(live('basemap-borders'), 2);
  expect(Number.parseFloat(ours['--coast-width']!)).toBeCloseTo(live('basemap-coast'), 2);
});
