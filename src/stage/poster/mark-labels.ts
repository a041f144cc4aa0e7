import {measureText} from '../../map/measure-text.ts';
import {type Box, sideAttributes} from '../../scene/label-box.ts';
import {lengthBoxes} from '../../scene/length-boxes.ts';
import type {Label} from '../../scene/place-labels.ts';
import {type Length, placeTexts} from '../../scene/place-texts.ts';
import {controlBoxes} from '../control-boxes.ts';
import {offsetOf, type PosterCamera, type Size} from './poster-camera.ts';
import type {Point, PosterDrawing} from './poster-drawing.ts';

/** So far from the edges of what is to be seen a text ends, as on the live map. */
const EDGE = 4;

/**
 * Places the names and lengths of a poster anew for a camera, in the part of its frame `posters` that the panel leaves:
 * where they touch nothing, what is selected first.
 */
export function placeMarkLabels(
  {marks, shownRoutes}: PosterDrawing,
  camera: PosterCamera,
  size: Size,
  posters: HTMLElement,
  cover: {right: number; bottom: number},
): void {
  const {clientWidth: width, clientHeight: height} = posters;
  const at = (point: Point) => {
    const {x, y} = offsetOf(camera, size, point);
    return {x: x + width / 2, y: y + height / 2};
  };
  const isAny = marks.some(({isChosen}) => isChosen());
  const names: Label[] = [];
  const lengths: Length[] = [];
  for (const [index, {element, text, shown, place, leg, radius, side, isChosen}] of marks.entries()) {
    if (!text || getComputedStyle(element).display === 'none') continue;
    const {fontStyle, fontWeight, fontSize, fontFamily} = getComputedStyle(text);
    const em = Number.parseFloat(fontSize);
    const words = text.textContent ?? '';
    const widthOf = (words: string) => em * measureText(words, `${fontStyle} ${fontWeight}`, fontFamily);
    const stands = isAny ? isChosen() : Number(fontWeight) > 500;
    if (place)
      names.push({
        id: place,
        ...at(shown),
        radius,
        width: widthOf(words),
        height: em,
        side,
        rank: stands ? 'main' : 'secondary',
      });
    if (leg) {
      const angle = text.transform.baseVal[0]?.angle ?? 0;
      // What is drawn last is most.
      lengths.unshift({id: `${index}`, boxes: lengthBoxes(words, at(shown), em, angle, widthOf)});
    }
  }
  const frame: Box = [EDGE, EDGE, width - cover.right - EDGE, height - cover.bottom - EDGE];
  const lines = shownRoutes().map(line => line.map(at));
  const placed = placeTexts({names, lengths, lines, frame, controls: controlBoxes(posters)});
  for (const [index, {text, place, leg}] of marks.entries()) {
    if (leg) text?.toggleAttribute('data-crowded', !placed.lengths.has(`${index}`));
    if (!text || !place) continue;
    const side = placed.sides.get(place);
    text.dataset.side = side ?? '';
    for (const [name, value] of Object.entries(side ? sideAttributes(side) : {}))
      text.setAttribute(name, value);
  }
}
