import type {Position} from '../geodesy/position.ts';
import type {MapCamera} from '../scene/camera.ts';
import type {Side} from '../scene/sides.ts';
import type {Rank} from '../story/story.ts';
import {boxAround} from './box-around.ts';
import {offsetOf, type PosterCamera, type Size} from './poster-camera.ts';
import {samplePath} from './sample-path.ts';

/** A point of a poster, as fractions of its width and height. */
export type Point = {x: number; y: number};

/** A mark of fixed size on a poster: a place, an arrow, a distance. */
export type Mark = {
  element: SVGSVGElement;
  point: Point;
  text: SVGTextElement | null;
  rank: Rank;
  /** Where its name would best be. */
  side: Side;
  radius: number;
  /** The id of what it marks. */
  place?: string | undefined;
  route?: string | undefined;
  leg?: string | undefined;
};

/** One poster, read from its SVG: its size in its own units, its camera at rest, its marks and places. */
export type PosterSheet = {
  element: SVGSVGElement;
  width: number;
  height: number;
  rest: MapCamera;
  marks: Mark[];
  places: {id: string; point: Point}[];
  placeOf(id: string): Point | undefined;
  /** The box around places and the routes of a fact. */
  boxOf(places: string[], fact: string | undefined): [number, number, number, number];
  /** Points along each route that is drawn. */
  shownRoutes(): Point[][];
  draw(camera: PosterCamera): void;
  /** Moves what is drawn by CSS pixels, which is less work than to draw it; drawing ends that. */
  shift(by: {x: number; y: number}): void;
  /** Writes other names and lengths at the places and legs, by their ids. */
  name(places: Map<string, string>, legs: Map<string, string>): void;
};

/** Reads a poster; src/poster/ writes it. */
export function readSheet(element: SVGSVGElement): PosterSheet {
  const {width, height, camera} = element.dataset;
  const [zoom = 0, latitude = 0, longitude = 0] = (camera ?? '').split('/').map(Number);
  const center: Position = [longitude, latitude];
  const size = {width: Number(width), height: Number(height)};
  const ground = element.querySelector<SVGGElement>('.poster-camera');
  const marks = [...element.querySelectorAll<SVGSVGElement>('.poster-mark')].map(readMark);
  const places = marks.flatMap(({place, point}) => (place ? [{id: place, point}] : []));
  const routes = [...element.querySelectorAll<SVGAElement>('.route')].map(link => readRoute(link, size));
  const placeOf = (id: string) => places.find(place => place.id === id)?.point;

  return {
    element,
    ...size,
    rest: {center, zoom},
    marks,
    places,
    placeOf,
    boxOf(ids, fact) {
      const ofFact = routes.filter(({facts}) => fact && facts.includes(fact));
      const parts = [
        ...ofFact.map(({points}) => points()),
        ...ids.flatMap(id => [[placeOf(id) ?? []].flat()]),
      ];
      return boxAround(parts, (512 * 2 ** zoom) / size.width);
    },
    shownRoutes: () =>
      routes.filter(({link}) => getComputedStyle(link).visibility !== 'hidden').map(({points}) => points()),
    draw(camera) {
      const {x, y, scale} = camera;
      element.style.transform = '';
      ground?.setAttribute(
        'transform',
        `translate(${size.width / 2} ${size.height / 2})scale(${scale})translate(${-x * size.width} ${-y * size.height})`,
      );
      for (const {element, point} of marks) {
        const at = offsetOf(camera, {width: 100, height: 100}, point);
        element.setAttribute('x', `${50 + at.x}%`);
        element.setAttribute('y', `${50 + at.y}%`);
      }
    },
    shift({x, y}) {
      element.style.transform = `translate(${x}px,${y}px)`;
    },
    name(places, legs) {
      for (const {text, place, leg} of marks) {
        const words = (place && places.get(place)) ?? (leg && legs.get(leg));
        if (text && words) text.textContent = words;
      }
    },
  };
}

function readMark(element: SVGSVGElement): Mark {
  const percent = (name: string) => Number.parseFloat(element.getAttribute(name) ?? '') / 100;
  const link = element.querySelector<SVGAElement>('a[data-place]');
  const text = element.querySelector('text');
  return {
    element,
    point: {x: percent('x'), y: percent('y')},
    text,
    rank: link?.dataset.rank === 'main' ? 'main' : 'secondary',
    side: (text?.dataset.best ?? text?.dataset.side ?? 'right') as Side,
    radius: Number(element.querySelector('.dot')?.getAttribute('r')),
    place: link?.dataset.place,
    route: element.dataset.route,
    leg: element.dataset.leg,
  };
}

/** A route, whose line is sampled when that is first asked for; it is drawn in finer units than the poster's own. */
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
