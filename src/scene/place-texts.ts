import {type CountryText, placeCountries} from './country-texts.ts';
import {around, type Box, labelBox, type Point} from './label-box.ts';
import {findSpot, type Length, type Spot} from './length-spot.ts';
import {lineBoxes} from './line-boxes.ts';
import {isCut, type Label, placeLabels} from './place-labels.ts';
import {type Line, roomIn} from './room.ts';
import type {Side} from './sides.ts';

/** So many CSS pixels stay free between two lengths, and round the name of a country, so that they do not read on. */
const GAP = {length: 1.5, country: 3};

/**
 * What is to be written on a map in a frame with controls, in CSS pixels: names, and lengths, the first most; `lines` are the
 * legs that are drawn, `outlines` those of areas that stand out. Countries are named, the first most, where nothing else is.
 */
export type Texts = {
  names: Label[];
  lengths: Length[];
  lines: Line[];
  outlines: Point[][];
  countries: CountryText[];
  frame: Box;
  controls: Box[];
};

/**
 * The sides of the names and the spots of the lengths that have room, by their ids; the dots that the frame would cut; and the
 * countries that are named, by their codes, with the number of the point that each is named at.
 */
export type PlacedTexts = {
  sides: Map<string, Side>;
  spots: Map<string, Spot>;
  cut: Set<string>;
  countries: Map<string, number>;
};

/**
 * Finds room for names and lengths. Main names keep off lines where they can; a length is beside its own leg where nothing
 * else is; the other names have what room is left.
 */
export function placeTexts({
  names,
  lengths,
  lines,
  outlines,
  countries,
  frame,
  controls,
}: Texts): PlacedTexts {
  const cut = new Set(names.filter(name => name.rank !== 'main' && isCut(name, frame)).map(({id}) => id));
  const drawn = names.filter(({id}) => !cut.has(id));
  const obstacles = lineBoxes([...lines.map(({points}) => points), ...outlines], frame);
  const sidesFirst = placeLabels(drawn, obstacles, frame, controls);
  const room = roomIn(frame, [...lines, ...outlines.map(points => ({id: '', points}))]);
  room.take([
    ...controls,
    ...drawn.map(name => around(name, name.radius + 2)),
    ...boxesOf(
      drawn.filter(({rank}) => rank === 'main'),
      sidesFirst,
    ),
  ]);
  const spots = new Map<string, Spot>();
  const written: Box[] = [];
  for (const length of lengths) {
    const found = findSpot(length, room);
    if (!found) continue;
    const {boxes, ...spot} = found;
    room.take(grown(boxes, GAP.length));
    written.push(...boxes);
    spots.set(length.id, spot);
  }
  const sides = placeLabels(drawn, [...obstacles, ...written], frame, controls);
  room.take(grown(boxesOf(drawn, sides), GAP.country));
  return {sides, spots, cut, countries: placeCountries(countries, room)};
}

function grown(boxes: Box[], gap: number): Box[] {
  return boxes.map(([left, top, right, bottom]) => [left - gap, top - gap, right + gap, bottom + gap]);
}

function boxesOf(names: Label[], sides: Map<string, Side>): Box[] {
  return names.flatMap(name => {
    const side = sides.get(name.id);
    return side ? [labelBox(name, side)] : [];
  });
}
