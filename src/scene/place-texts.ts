import {around, type Box, labelBox, overlap, type Point} from './label-box.ts';
import {lineBoxes} from './line-boxes.ts';
import {type Label, placeLabels} from './place-labels.ts';
import type {Side} from './sides.ts';

/** A length to place: its leg's id and its boxes. */
export type Length = {id: string; boxes: Box[]};

/** What is to be written on a map in a frame with controls, in CSS pixels: names, lengths, the first most, and drawn lines. */
export type Texts = {names: Label[]; lengths: Length[]; lines: Point[][]; frame: Box; controls: Box[]};

/** The sides of the names and the ids of the lengths that have room. */
export type PlacedTexts = {sides: Map<string, Side>; lengths: Set<string>};

/**
 * Finds room for names and lengths: a length is there if all of it is to be seen and on nothing else; main names keep off
 * lines and lengths where they can, and a length gives way to one that cannot.
 */
export function placeTexts({names, lengths, lines, frame, controls}: Texts): PlacedTexts {
  const dots = names.map(name => around(name, name.radius));
  const free = freeLengths(lengths, [...dots, ...controls], frame);
  const obstacles = [...lineBoxes(lines, frame), ...free.flatMap(({boxes}) => boxes)];
  const sides = placeLabels(names, obstacles, frame, controls);
  const written = names.flatMap(name => {
    const side = sides.get(name.id);
    return side ? [labelBox(name, side)] : [];
  });
  return {sides, lengths: new Set(freeLengths(free, written, frame).map(({id}) => id))};
}

function freeLengths(lengths: Length[], taken: Box[], frame: Box): Length[] {
  const all = [...taken];
  return lengths.filter(({boxes}) => {
    const free = boxes.every(
      box =>
        box[0] >= frame[0] &&
        box[1] >= frame[1] &&
        box[2] <= frame[2] &&
        box[3] <= frame[3] &&
        all.every(other => overlap(box, other) === 0),
    );
    if (free) all.push(...boxes);
    return free;
  });
}
