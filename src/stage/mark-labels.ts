import {type Box, sideAttributes} from '../scene/label-box.ts';
import {type Label, placeLabels} from '../scene/place-labels.ts';
import type {Side} from '../scene/sides.ts';
import {textWidth} from '../scene/text-width.ts';
import {offsetOf, type PosterCamera, type Size} from './poster-camera.ts';
import type {Mark, PosterSheet} from './poster-sheet.ts';

/** How much room each sample of a route takes. */
const SAMPLE_REACH = 3;

/**
 * Places the names of a poster's places anew for a camera, in the part of its frame that the panel leaves: each at a side
 * of its dot where it touches nothing, secondary ones only where there is room.
 */
export function placeMarkLabels(
  sheet: PosterSheet,
  camera: PosterCamera,
  size: Size,
  frame: Size,
  cover: {right: number; bottom: number},
): void {
  const at = (point: {x: number; y: number}) => offsetOf(camera, size, point);
  const labels = sheet.marks.flatMap((mark): Label[] => {
    const {place, text, point} = mark;
    if (!place || !text) return [];
    const height = Number.parseFloat(getComputedStyle(text).fontSize);
    return [
      {
        id: place,
        ...at(point),
        radius: mark.radius,
        width: textWidth(text.textContent ?? '', mark.rank === 'main') * height,
        height,
        side: mark.side,
        rank: mark.rank,
      },
    ];
  });
  const obstacles = [
    ...sheet
      .shownRoutes()
      .flatMap(points => points.map(at))
      .map(around),
    ...sheet.marks
      .filter(({leg, element}) => leg && isShown(element))
      .map(mark => textBox(mark, at(mark.point))),
  ];
  const {width, height} = frame;
  const clear: Box = [-width / 2, -height / 2, width / 2 - cover.right, height / 2 - cover.bottom];
  const sides = placeLabels(labels, obstacles, clear);
  for (const {place, text} of sheet.marks) if (place && text) setSide(text, sides.get(place));
}

function setSide(text: SVGTextElement, side: Side | undefined): void {
  text.dataset.side = side ?? '';
  if (!side) return;
  for (const [name, value] of Object.entries(sideAttributes(side))) text.setAttribute(name, value);
}

function around({x, y}: {x: number; y: number}): Box {
  return [x - SAMPLE_REACH, y - SAMPLE_REACH, x + SAMPLE_REACH, y + SAMPLE_REACH];
}

/** The box of a distance, which is turned along its route, about its point. */
function textBox({text}: Mark, {x, y}: {x: number; y: number}): Box {
  const box = text?.getBoundingClientRect();
  const [width, height] = [box?.width ?? 0, box?.height ?? 0];
  return [x - width / 2, y - height, x + width / 2, y];
}

function isShown(element: Element): boolean {
  return getComputedStyle(element).visibility !== 'hidden';
}
