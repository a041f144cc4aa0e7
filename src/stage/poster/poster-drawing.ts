import type {Position} from '../../geodesy/position.ts';
import type {MapCamera} from '../../scene/camera-limits.ts';
import {worldWidth} from '../../scene/mercator.ts';
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
  rank: Rank;
  /** The preferred position of its name. */
  side: Side;
  radius: number;
  /** Whether it belongs to the selection. */
  isChosen(): boolean;
  /** The id of what it marks. */
  place?: string | undefined;
  route?: string | undefined;
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
  /** The box around places and the routes of a fact. */
  boxOf(places: string[], fact: string | undefined): [number, number, number, number];
  /** Points along each drawn route, in each copy of the world that may be visible. */
  shownRoutes(): Point[][];
  /** Draws each mark in the copy of the world nearest to `middle`, a fraction of the poster's width. */
  draw(camera: PosterCamera, middle: number): void;
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
    boxOf(ids, fact) {
      const ofFact = routes.filter(({facts}) => fact && facts.includes(fact));
      const parts = [
        ...ofFact.map(({points}) => points()),
        ...ids.flatMap(id => [[placeOf(id) ?? []].flat()]),
      ];
      return boxAround(parts, world);
    },
    shownRoutes: () =>
      routes
        .filter(({link}) => getComputedStyle(link).display !== 'none')
        .flatMap(({points}) => {
          const turn = copyOf({x: 0, y: 0}).x;
          return [turn - world, turn, turn + world].map(by => points().map(({x, y}) => ({x: x + by, y})));
        }),
    draw(camera, middle) {
      const {x, y, scale} = camera;
      element.style.transform = '';
      ground?.setAttribute(
        'transform',
        `translate(${size.width / 2} ${size.height / 2})scale(${scale})translate(${-x * size.width} ${-y * size.height})`,
      );
      about = middle;
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
      for (const {text, leg, element} of marks) write(text, leg && element.dataset[unit]);
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
    rank: link?.dataset.rank === 'main' ? 'main' : 'secondary',
    side: (text?.dataset.best ?? text?.dataset.side ?? 'right') as Side,
    radius: Number(element.querySelector('.dot')?.getAttribute('r')),
    isChosen: () => link?.dataset.marked === '',
    place: link?.dataset.place,
    route: element.dataset.route,
    leg: element.dataset.leg,
  };
}

/** A route. Its line is sampled on first use; its units are finer than the poster's. */
function readRoute(link: SVGAElement, size: Size): {link: SVGAElement; facts: string[]; points(): Point[]} {
  const facts = (link.dataset.facts ?? '').split(' ');
  let sampled: Point[] | undefined;
  const points = () => {
    const path = link.querySelector<SVGPathElement>('.route-line');
    const group = link.parentElement as unknown as SVGGElement | null;
    const toPoster = group?.transform.baseVal.consolidate()?.matrix;
    sampled ??= path && toPoster ? samplePath(path, toPoster, size) : [];
    return sampled;
  };
  return {link, facts, points};
}
