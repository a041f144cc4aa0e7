import {measureText} from '../../map/measure-text.ts';
import {countrySize} from '../../scene/country-texts.ts';
import {type Box, sideAttributes} from '../../scene/label-box.ts';
import {LINE, lengthAttributes} from '../../scene/length-boxes.ts';
import type {Length, Spot} from '../../scene/length-spot.ts';
import {lengthTexts} from '../../scene/length-texts.ts';
import {type Label, TEXT_EDGE} from '../../scene/place-labels.ts';
import {placeTexts} from '../../scene/place-texts.ts';
import {controlBoxes} from '../control-boxes.ts';
import {offsetOf, type PosterCamera, type Size} from './poster-camera.ts';
import type {Mark, Point, PosterDrawing} from './poster-drawing.ts';

/**
 * Places the names and lengths of a poster anew for a camera, in the part of its frame `posters` that the panel leaves:
 * where they touch nothing, what is selected first. `here` is the place that is selected, if one is.
 */
export function placeMarkLabels(
  drawing: PosterDrawing,
  camera: PosterCamera,
  size: Size,
  posters: HTMLElement,
  cover: {right: number; bottom: number},
  here: string | undefined,
): void {
  const {marks} = drawing;
  const {clientWidth: width, clientHeight: height} = posters;
  const at = (point: Point) => {
    const {x, y} = offsetOf(camera, size, point);
    return {x: x + width / 2, y: y + height / 2};
  };
  const words = {from: posters.dataset.from ?? '', to: posters.dataset.to ?? ''};
  const legs = drawing.shownLegs();
  const isAny = marks.some(({isChosen}) => isChosen());
  const nameOf = (id: string) => marks.find(({place}) => place === id)?.text?.textContent ?? '';
  const names = marks.flatMap(({text, shown, place, radius, side, isChosen}): Label[] => {
    if (!text || !place) return [];
    const {em, weight, widthOf} = typeOf(text);
    const stands = isAny ? isChosen() : weight > 500;
    const rank = stands ? 'main' : 'secondary';
    return [
      {id: place, ...at(shown), radius, width: widthOf(text.textContent ?? ''), height: em, side, rank},
    ];
  });
  const lengths = legs.flatMap(({mark, lines}): Length[] => {
    const {text, leg, words: length} = mark;
    if (!text || !leg) return [];
    const [from = '', to = ''] = leg.split('/');
    const near = from === here ? 'start' : to === here ? 'end' : undefined;
    const {em, widthOf} = typeOf(text);
    const texts = lengthTexts(length, from, to, here, nameOf, words);
    return [{id: leg, texts, near, line: lines[0]!.map(at), size: em, widthOf}];
  });
  const placed = placeTexts({
    names,
    // What is drawn last is most.
    lengths: lengths.reverse(),
    lines: legs.flatMap(({mark, lines}) => lines.map(line => ({id: mark.leg!, points: line.map(at)}))),
    countries: marks.flatMap(({text, country, points}) => {
      if (!text || !country) return [];
      const {em, widthOf} = typeOf(text);
      const name = [...text.children].map(({textContent}) => textContent).join('\n');
      return [{iso: country, points: points.map(drawing.copyOf).map(at), ...countrySize(name, em, widthOf)}];
    }),
    outlines: drawing.shownOutlines().map(line => line.map(at)),
    frame: [TEXT_EDGE, TEXT_EDGE, width - cover.right - TEXT_EDGE, height - cover.bottom - TEXT_EDGE] as Box,
    controls: controlBoxes(posters),
  });
  for (const mark of marks) {
    const {text, country, points} = mark;
    if (!country) continue;
    const index = placed.countries.get(country);
    text?.toggleAttribute('data-crowded', index === undefined);
    mark.point = points[index ?? 0]!;
  }
  for (const mark of marks) {
    const {text, place, element} = mark;
    if (!text || !place) continue;
    element.toggleAttribute('data-cut', placed.cut.has(place));
    const side = placed.sides.get(place);
    text.dataset.side = side ?? '';
    write(text, side ? sideAttributes(side) : {});
  }
  for (const {text, leg} of marks) if (leg) text?.toggleAttribute('data-crowded', true);
  for (const {mark, lines} of legs) {
    const spot = placed.spots.get(mark.leg!);
    mark.text?.toggleAttribute('data-crowded', !spot);
    if (spot) putLength(mark, spot, lines[0]!);
  }
  drawing.put(camera);
}

function putLength(mark: Mark, spot: Spot, line: Point[]): void {
  const [from, to] = [line[Math.floor(spot.at)]!, line[Math.ceil(spot.at)]!];
  const share = spot.at % 1;
  mark.point = {x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y)};
  const text = mark.text!;
  write(text, lengthAttributes(spot));
  const lines = spot.text.split('\n').map((words, index) => {
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
    line.textContent = words;
    if (index > 0) write(line, {x: '0', dy: `${LINE}em`});
    return line;
  });
  text.replaceChildren(...lines);
}

function write(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/** The height of a text's type and its weight, and how wide words in it are. */
function typeOf(text: SVGTextElement) {
  const {fontStyle, fontWeight, fontSize, fontFamily} = getComputedStyle(text);
  const em = Number.parseFloat(fontSize);
  const widthOf = (words: string) => em * measureText(words, `${fontStyle} ${fontWeight}`, fontFamily);
  return {em, weight: Number(fontWeight), widthOf};
}
