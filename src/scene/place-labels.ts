import type {Rank} from '../story/story.ts';
import {around, type Box, labelBox, overlap} from './label-box.ts';
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

/** So far from the edges of what is to be seen a text ends, in CSS pixels. */
export const TEXT_EDGE = 4;
/** Clear pixels around a label. */
const ROOM = 1.5;
/** Two names that touch are so much worse than a name on a line, which goes on at its other side. */
const TOUCHING = 12;
/** So is a name that the frame's edge cuts, or that lies under the controls. */
const CUT = 4;
/** Nor is a name on another's dot as good as one on a line: the dot is hidden. */
const HIDING_DOT = 4;
/** Nor is a name that is nearer to another dot, for each such dot, in squares of its height. */
const MISREAD = 16;
/** The light edge of a dot, which hides what it lies on. */
const EDGE = 1.6;
/** A main label would rather overlap so many square pixels more than be one side farther from its own. */
const STEP = 8;

/**
 * The side of each label by its id: its own or the nearest at which it touches no other label, no dot and no obstacle, and
 * lies in the frame clear of the controls and nearer to its own dot than to any other. Main ones come first, the first most:
 * each has the side where it hides least, and is absent only where it would be cut, touch another name or read as that of
 * another main dot. Of the others those with large dots come first, and one without room is absent. So is one whose dot is outside
 * of the frame, which takes no room, or under another dot.
 */
export function placeLabels(
  labels: Label[],
  obstacles: Box[],
  frame: Box,
  controls: Box[] = [],
): Map<string, Side> {
  const dots = labels
    .filter(label => overlap(around(label, 0.1), frame) > 0)
    .sort((a, b) => Number(b.rank === 'main') - Number(a.rank === 'main') || b.radius - a.radius);
  const inside = uncovered(dots);
  const placed = new Map<string, {side: Side; box: Box}>();
  const sidesOf = new Map(inside.map(label => [label.id, sidesIn(label, dots, obstacles, frame, controls)]));
  /** What each side of a label costs as the others are by now. */
  const options = ({id}: Label) => {
    const others = [...placed].flatMap(([other, {box}]) => (other === id ? [] : [box]));
    return sidesOf.get(id)!.map(option => {
      const touching = overlaps(option.wide, others);
      return {...option, cost: option.cost + TOUCHING * touching, fits: option.fits && touching === 0};
    });
  };
  const best = (label: Label) =>
    options(label).reduce((least, each) => (dislike(each) < dislike(least) ? each : least));

  const main = inside.filter(({rank}) => rank === 'main');
  for (const label of main) placed.set(label.id, sidesOf.get(label.id)![0]!);
  // Each gives way to the others where they are by now; the second time they have done so, too.
  for (const label of [...main, ...main]) placed.set(label.id, best(label));
  for (const label of main.toReversed()) {
    const side = best(label);
    if (side.fits) placed.set(label.id, side);
    else placed.delete(label.id);
  }
  for (const label of inside.filter(({rank}) => rank !== 'main')) {
    const free = options(label).find(({cost}) => cost === 0);
    if (free) placed.set(label.id, free);
  }
  return new Map([...placed].map(([id, {side}]) => [id, side]));
}

type Option = {side: Side; step: number; box: Box; wide: Box; cost: number; fits: boolean};

/** A label's sides, its own first, with what each costs as long as there is no other name. */
function sidesIn(label: Label, all: Label[], obstacles: Box[], frame: Box, controls: Box[]): Option[] {
  const reach = around(label, label.width + 2 * label.height);
  const isNear = (box: Box) => overlap(box, reach) > 0;
  const near = obstacles.filter(isNear);
  const dots = all.flatMap(other => (other === label ? [] : [around(other, other.radius)])).filter(isNear);
  return nearestSides(sideInside(label, frame)).map((side, step) => {
    const box = labelBox(label, side);
    const wide: Box = [box[0] - ROOM, box[1] - ROOM, box[2] + ROOM, box[3] + ROOM];
    const cut = (box[2] - box[0]) * (box[3] - box[1]) - overlap(box, frame) + overlaps(wide, controls);
    const covered = overlaps(wide, near) + HIDING_DOT * overlaps(wide, dots);
    const own = gap(label, box);
    const nearer = all.filter(other => other !== label && gap(other, box) < own);
    // A main one is named beside a lesser dot rather than not at all.
    const misread = nearer.some(other => label.rank !== 'main' || other.rank === 'main');
    return {
      side,
      step,
      box,
      wide,
      cost: CUT * cut + covered + MISREAD * label.height ** 2 * nearer.length,
      fits: cut < 1e-6 && !misread,
    };
  });
}

/** How far the edge of a label's dot is from a box. */
function gap({x, y, radius}: Label, [left, top, right, bottom]: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) - radius;
}

/** The labels, the most important first, without the lesser ones whose dot lies mostly under a larger one. */
function uncovered(labels: Label[]): Label[] {
  return labels.filter(
    (label, index) =>
      label.rank === 'main' ||
      !labels
        .slice(0, index)
        .some(
          other =>
            other.radius > label.radius &&
            Math.hypot(other.x - label.x, other.y - label.y) < other.radius + EDGE,
        ),
  );
}

/** Whether a frame cuts the dot of a label. Texts end so far from its edges that `inner` is left. */
export function isCut(label: Label, inner: Box): boolean {
  const dot = around(label, label.radius + EDGE);
  const [left, top, right, bottom] = inner;
  const frame: Box = [left - TEXT_EDGE, top - TEXT_EDGE, right + TEXT_EDGE, bottom + TEXT_EDGE];
  const shared = overlap(dot, frame);
  return shared > 0 && shared < (dot[2] - dot[0]) * (dot[3] - dot[1]) - 1e-6;
}

function dislike({cost, step, fits}: Option): number {
  return cost + step * STEP + (fits ? 0 : 1e6);
}

/** A label's side, or the opposite one where the frame's left or right edge would cut it. */
function sideInside(label: Label, frame: Box): Side {
  const [left, , right] = labelBox(label, label.side);
  if (left >= frame[0] && right <= frame[2]) return label.side;
  return SIDES[(12 - SIDES.indexOf(label.side)) % 8]!;
}

function overlaps(box: Box, others: Box[]): number {
  return others.reduce((sum, other) => sum + overlap(box, other), 0);
}
