import type {Position} from '../../geodesy/position.ts';
import type {MapCamera} from '../../scene/camera-limits.ts';
import type {Box} from '../../scene/label-box.ts';
import {mercator, worldWidth} from '../../scene/mercator.ts';
import type {Side} from '../../scene/sides.ts';
import type {Rank, Unit} from '../../story/story.ts';
import {boxAround} from '../box-around.ts';
import {offsetOf, type PosterCamera, type Size} from './poster-camera.ts';
import {samplePath} from './sample-path.ts';

/** A point of a poster, as fractions of its width and height. */
export type Point = {x: number; y: number};

/** A mark of fixed size on a poster: a place, an arrow or a distance. */
export type Mark = {
  element: SVGSVGElement;
  point: Point;
  /** The point, in the copy of the world where it is drawn now. */
  shown: Point;
  text: SVGTextElement | null;
  /** What is written at it by itself. */
  words: string;
  rank: Rank;
  /** The preferred position of its name. */
  side: Side;
  radius: number;
  /** Whether it belongs to the selection. */
  isChosen(): boolean;
  /** The id of what it marks. */
  place?: string | undefined;
  route?: string | undefined;
  country?: string | undefined;
  /** The points that a country's name may be at. */
  points: Point[];
  leg?: string | undefined;
};

/** One poster, read from its SVG: its size in its own units, its camera at rest, and its marks. */
export type PosterDrawing = {
  element: SVGSVGElement;
  width: number;
  height: number;
  rest: MapCamera;
  /** The width of the world, as a fraction of the poster's width. */
  world: number;
  marks: Mark[];
  placeOf(id: string): Point | undefined;
  /** Places, and the box around them and the routes of a fact, in the world's square. */
  extentOf(places: string[], fact: string | undefined): {places: Point[]; box: Box};
  /** Each leg that is drawn once, with points along it in each copy of the world that may be seen, the nearest first. */
  shownLegs(): {mark: Mark; lines: Point[][]}[];
  /** Points along the outlines of the regions that are selected. */
  shownOutlines(): Point[][];
  /** Draws each mark in the copy of the world nearest to `middle`, a fraction of the poster's width. */
  draw(camera: PosterCamera, middle: number): void;
  /** A point in the copy of the world where it is drawn now. */
  copyOf(point: Point): Point;
  /** Draws the marks where their points now are. */
  put(camera: PosterCamera): void;
  /** Moves the drawing by CSS pixels, which is cheaper than drawing; the next drawing resets it. */
  shift(by: {x: number; y: number}): void;
  /** Changes the places' names, by place id. */
  name(places: Map<string, string>): void;
  /** Writes the legs' lengths in a unit. */
  measure(unit: Unit): void;
};

/** Reads a poster; src/poster/ writes it. */
export function readDrawing(element: SVGSVGElement): PosterDrawing {
  const {width, height, camera} = element.dataset;
  const [zoom = 0, latitude = 0, longitude = 0] = (camera ?? '').split('/').map(Number);
  const center: Position = [longitude, latitude];
  const size = {width: Number(width), height: Number(height)};
  const world = worldWidth(zoom) / size.width;
  const ground = element.querySelector<SVGGElement>('.poster-camera');
  const marks = [...element.querySelectorAll<SVGSVGElement>('.poster-mark')].map(readMark);
  const routes = [...element.querySelectorAll<SVGAElement>('.route')].map(link => readRoute(link, size));
  const placeOf = (id: string) => marks.find(({place}) => place === id)?.point;

  let about = 0.5;
  const copyOf = ({x, y}: Point): Point => ({x: x + world * Math.round((about - x) / world), y});

  return {
    element,
    ...size,
    rest: {center, zoom},
    world,
    marks,
    placeOf,
    copyOf,
    extentOf(ids, fact) {
      const middle = mercator(center);
      const inWorld = ({x, y}: Point): Point => ({
        x: middle.x + (x - 0.5) / world,
        y: middle.y + ((y - 0.5) * size.height) / size.width / world,
      });
      const places = ids.flatMap(id => placeOf(id) ?? []).map(inWorld);
      const ofFact = routes.filter(({facts}) => fact && facts.includes(fact));
      const lines = ofFact.map(({points}) => points().map(inWorld));
      return {places, box: boxAround([...lines, ...places.map(place => [place])])};
    },
    shownLegs() {
      const legs = new Map<string, {mark: Mark; lines: Point[][]}>();
      for (const {link, points} of routes) {
        if (getComputedStyle(link).display === 'none') continue;
        let rest = points();
        for (const mark of marks) {
          if (!mark.leg || mark.route !== link.dataset.route) continue;
          const end = placeOf(mark.leg.split('/')[1] ?? '') ?? rest.at(-1)!;
          const length = nearestIndex(rest, end, world) + 1;
          const line = rest.slice(0, Math.max(2, length));
          rest = rest.slice(length - 1);
          const middle = line[Math.floor(line.length / 2)]!;
          const turn = copyOf(middle).x - middle.x;
          const lines = [turn, turn - world, turn + world].map(by => line.map(({x, y}) => ({x: x + by, y})));
          legs.set(mark.leg, {mark, lines});
        }
      }
      return [...legs.values()];
    },
    shownOutlines: () =>
      [...element.querySelectorAll<SVGPathElement>('.region')]
        .filter(({dataset}) => marks.some(mark => mark.place === dataset.place && mark.isChosen()))
        .map(path => samplePath(path, path.parentElement as unknown as SVGGElement, size).map(copyOf)),
    draw(camera, middle) {
      const {x, y, scale} = camera;
      element.style.transform = '';
      ground?.setAttribute(
        'transform',
        `translate(${size.width / 2} ${size.height / 2})scale(${scale})translate(${-x * size.width} ${-y * size.height})`,
      );
      about = middle;
      this.put(camera);
    },
    put(camera) {
      for (const mark of marks) {
        const {element, point} = mark;
        mark.shown = copyOf(point);
        const at = offsetOf(camera, {width: 100, height: 100}, mark.shown);
        element.setAttribute('x', `${50 + at.x}%`);
        element.setAttribute('y', `${50 + at.y}%`);
      }
    },
    shift({x, y}) {
      element.style.transform = `translate(${x}px,${y}px)`;
    },
    name(places) {
      for (const {text, place} of marks) {
        const name = place && places.get(place);
        if (name) text?.parentElement?.setAttribute('aria-label', name);
        write(text, name);
      }
    },
    measure(unit) {
      for (const mark of marks) {
        mark.words = (mark.leg && mark.element.dataset[unit]) || mark.words;
        write(mark.text, mark.leg && mark.words);
      }
    },
  };
}

function write(text: SVGTextElement | null, words: string | undefined): void {
  if (text && words) text.textContent = words;
}

function readMark(element: SVGSVGElement): Mark {
  const percent = (name: string) => Number.parseFloat(element.getAttribute(name) ?? '') / 100;
  const link = element.querySelector<SVGAElement>('a[data-place]');
  const text = element.querySelector('text');
  const point = {x: percent('x'), y: percent('y')};
  return {
    element,
    point,
    shown: point,
    text,
    words: text?.textContent ?? '',
    rank: link?.dataset.rank === 'main' ? 'main' : 'secondary',
    side: (text?.dataset.best ?? text?.dataset.side ?? 'right') as Side,
    radius: Number(element.querySelector('.dot')?.getAttribute('r')),
    isChosen: () => link?.dataset.marked === '',
    place: link?.dataset.place,
    route: element.dataset.route,
    country: element.dataset.country,
    points: (element.dataset.at ?? '').split(' ').map(point => {
      const [x = 0, y = 0] = point.split(',').map(Number);
      return {x, y};
    }),
    leg: element.dataset.leg,
  };
}

/** A route. Its line is sampled on first use; its units are finer than the poster's. */
function readRoute(link: SVGAElement, size: Size): {link: SVGAElement; facts: string[]; points(): Point[]} {
  const facts = (link.dataset.facts ?? '').split(' ');
  let sampled: Point[] | undefined;
  const points = () => {
    sampled ??= samplePath(
      link.querySelector<SVGPathElement>('.route-line')!,
      link.parentElement as unknown as SVGGElement,
      size,
    );
    return sampled;
  };
  return {link, facts, points};
}

/** Which point of a line is nearest to one in any copy of the world. */
function nearestIndex(line: Point[], {x, y}: Point, world: number): number {
  const distances = line.map(point => {
    const east = (point.x - x) / world;
    return Math.hypot((east - Math.round(east)) * world, point.y - y);
  });
  return distances.indexOf(Math.min(...distances));
}
