import type {Rank} from '../story/story.ts';
import {type Box, labelBox} from './label-box.ts';
import {nearestSides, SIDES, type Side} from './sides.ts';

/** A label to place, in CSS pixels: its dot at x, y, its text `width` wide in type of `height`, the side it would be at. */
export type Label = {
  id: string;
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
  side: Side;
  rank: Rank;
};

/** Clear pixels around a label. */
const ROOM = 1.5;
/** Two names that touch are so much worse than a name on a line, which goes on at its other side. */
const TOUCHING = 12;
/** Nor is a name on another's dot as good as one on a line: the dot is hidden. */
const ON_DOT = 4;
/** A main label would rather overlap so many square pixels more than be one side farther from its own. */
const STEP = 8;

/**
 * The side of each label by its id: its own or the nearest at which it touches no other label, no dot and no obstacle and
 * lies in the frame. Main ones come first, and each has the side where it overlaps least; a secondary one without room is
 * absent. A label whose dot is outside of the frame takes no room, and is absent unless it is main.
 */
export function placeLabels(labels: Label[], obstacles: Box[], frame: Box): Map<string, Side> {
  const dots = labels.map(({id, x, y, radius}) => ({id, box: around(x, y, radius)}));
  const placed = new Map<string, {side: Side; box: Box}>();
  const sidesOf = (label: Label) => {
    const names = [...placed].map(([id, {box}]) => ({id, box}));
    const others = boxesOfOthers(names, label.id);
    const otherDots = boxesOfOthers(dots, label.id);
    return nearestSides(sideInside(label, frame)).map((side, step) => {
      const box = labelBox(label, side);
      const wide: Box = [box[0] - ROOM, box[1] - ROOM, box[2] + ROOM, box[3] + ROOM];
      const covered = overlaps(wide, obstacles) + ON_DOT * overlaps(wide, otherDots);
      const cost = TOUCHING * overlaps(wide, others) + covered + outside(box, frame);
      return {side, box, cost, dislike: cost + step * STEP};
    });
  };

  const inside = labels.filter(({x, y}) => overlap(around(x, y, 0.1), frame) > 0);
  const main = inside.filter(({rank}) => rank === 'main');
  for (const label of main) placed.set(label.id, sidesOf(label)[0]!);
  // Each gives way to the others where they are by now; the second time they have done so, too.
  for (const label of [...main, ...main]) {
    placed.set(
      label.id,
      sidesOf(label).reduce((least, each) => (each.dislike < least.dislike ? each : least)),
    );
  }
  for (const label of inside.filter(({rank}) => rank !== 'main')) {
    const free = sidesOf(label).find(({cost}) => cost === 0);
    if (free) placed.set(label.id, free);
  }
  const outer = labels.filter(label => label.rank === 'main' && !inside.includes(label));
  return new Map([
    ...outer.map(({id, side}) => [id, side] as const),
    ...[...placed].map(([id, {side}]) => [id, side] as const),
  ]);
}

function boxesOfOthers(all: {id: string; box: Box}[], own: string): Box[] {
  return all.filter(({id}) => id !== own).map(({box}) => box);
}

/** A label's side, or the opposite one where the frame's left or right edge would cut it. */
function sideInside(label: Label, frame: Box): Side {
  const [left, , right] = labelBox(label, label.side);
  if (left >= frame[0] && right <= frame[2]) return label.side;
  return SIDES[(12 - SIDES.indexOf(label.side)) % 8]!;
}

function around(x: number, y: number, radius: number): Box {
  return [x - radius, y - radius, x + radius, y + radius];
}

function overlaps(box: Box, others: Box[]): number {
  return others.reduce((sum, other) => sum + overlap(box, other), 0);
}

/** The area that two boxes share. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The area of a box that lies outside of a frame; it counts much, for there it cannot be read. */
function outside(box: Box, frame: Box): number {
  return 4 * ((box[2] - box[0]) * (box[3] - box[1]) - overlap(box, frame));
}
