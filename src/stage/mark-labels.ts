import {type Box, sideAttributes} from '../scene/label-box.ts';
import {type Label, placeLabels} from '../scene/place-labels.ts';
import type {Side} from '../scene/sides.ts';
import {textWidth} from '../scene/text-width.ts';
import {offsetOf, type PosterCamera, type Size} from './poster-camera.ts';
import type {Mark, Point, PosterSheet} from './poster-sheet.ts';

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
  const at = (point: Point) => offsetOf(camera, size, point);
  const labels = sheet.marks.flatMap((mark): Label[] => {
    const {place, text, shown} = mark;
    if (!place || !text) return [];
    const height = Number.parseFloat(getComputedStyle(text).fontSize);
    return [
      {
        id: place,
        ...at(shown),
        radius: mark.radius,
        width: textWidth(text.textContent ?? '', mark.rank === 'main') * height,
        height,
        side: mark.side,
        rank: mark.rank,
      },
    ];
  });
  const dots = labels.map(({x, y, radius}) => around({x, y}, radius));
  const lengths = placeLengths(sheet.marks, at, dots);
  const lines = sheet.shownRoutes().flatMap(points => points.map(point => around(at(point), SAMPLE_REACH)));
  const {width, height} = frame;
  const clear: Box = [-width / 2, -height / 2, width / 2 - cover.right, height / 2 - cover.bottom];
  const sides = placeLabels(labels, [...lines, ...lengths], clear);
  for (const {place, text} of sheet.marks) if (place && text) setSide(text, sides.get(place));
}

function setSide(text: SVGTextElement, side: Side | undefined): void {
  text.dataset.side = side ?? '';
  if (!side) return;
  for (const [name, value] of Object.entries(sideAttributes(side))) text.setAttribute(name, value);
}

/**
 * Shows each length of a drawn leg, main ones first, unless it would lie on a dot or on another length. Returns the boxes
 * of those that are shown.
 */
function placeLengths(marks: Mark[], at: (point: Point) => Point, dots: Box[]): Box[] {
  const taken: Box[] = [];
  // The main ones are drawn last.
  const drawn = marks
    .filter(({leg, element}) => leg && getComputedStyle(element).display !== 'none')
    .toReversed();
  for (const {text, shown} of drawn) {
    if (!text) continue;
    const boxes = lengthBoxes(text, at(shown));
    const free = boxes.every(box => [...dots, ...taken].every(other => !overlaps(box, other)));
    text.toggleAttribute('data-crowded', !free);
    if (free) taken.push(...boxes);
  }
  return taken;
}

/** The box of a length, which is turned along its leg, as one for each letter or so. */
function lengthBoxes(text: SVGTextElement, {x, y}: Point): Box[] {
  const words = text.textContent ?? '';
  const size = Number.parseFloat(getComputedStyle(text).fontSize);
  const angle = ((text.transform.baseVal.consolidate()?.angle ?? 0) * Math.PI) / 180;
  return [...words].map((_, letter) => {
    const along = ((letter + 0.5) / words.length - 0.5) * textWidth(words, true) * size;
    const middle = {
      x: x + along * Math.cos(angle) + 0.7 * size * Math.sin(angle),
      y: y + along * Math.sin(angle) - 0.7 * size * Math.cos(angle),
    };
    return around(middle, size / 2);
  });
}

function around({x, y}: Point, reach: number): Box {
  return [x - reach, y - reach, x + reach, y + reach];
}

function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
