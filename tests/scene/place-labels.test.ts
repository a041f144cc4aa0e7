import {expect, test} from 'vitest';
import {type Box, labelBox, sideAttributes} from '../../src/scene/label-box.ts';
import {isCut, type Label, placeLabels} from '../../src/scene/place-labels.ts';
import {nearestSides, SIDES} from '../../src/scene/sides.ts';

const FRAME: Box = [0, 0, 400, 300];

function label(id: string, x: number, y: number, more: Partial<Label> = {}): Label {
  return {id, x, y, radius: 5, width: 60, height: 14, side: 'right', rank: 'secondary', ...more};
}

test('a label by itself is at its own side', () => {
  for (const side of SIDES) {
    expect(placeLabels([label('a', 200, 150, {side})], [], FRAME).get('a')).toBe(side);
  }
});

test('an obstacle at its side sends it to the next one', () => {
  expect(placeLabels([label('a', 200, 150)], [[220, 145, 225, 155]], FRAME).get('a')).toBe('below-right');
});

test('the frame’s edge sends it to the other side of its dot', () => {
  expect(placeLabels([label('a', 380, 150)], [], FRAME).get('a')).toBe('left');
  expect(placeLabels([label('a', 380, 150, {side: 'above-right'})], [], FRAME).get('a')).toBe('above-left');
});

test('main labels come first, and a secondary one without room is left out', () => {
  const walls: Box[] = [
    [100, 0, 300, 138],
    [100, 162, 300, 300],
    [100, 0, 190, 300],
  ];
  const main = label('main', 200, 150, {rank: 'main'});
  const placed = placeLabels([label('other', 290, 150, {side: 'left'}), main], walls, FRAME);
  expect(placed.get('main')).toBe('right');
  expect(placed.get('other')).toBe('right');
  expect(placeLabels([label('other', 200, 150)], [...walls, [190, 0, 400, 300]], FRAME).has('other')).toBe(
    false,
  );
});

test('two main labels that would touch keep to their own dots: the one with room moves', () => {
  const west = label('west', 200, 150, {rank: 'main', side: 'below'});
  const east = label('east', 285, 165, {rank: 'main', side: 'left'});
  const placed = placeLabels([west, east], [], FRAME);
  expect(placed.get('east')).toBe('left');
  expect(placed.get('west')).toBe('below-left');
});

test('a main label is named even where everything is full', () => {
  expect(placeLabels([label('a', 200, 150, {rank: 'main'})], [FRAME], FRAME).has('a')).toBe(true);
});

test('a label whose dot is outside takes no room', () => {
  const outside = label('outside', 410, 150, {side: 'left', rank: 'main'});
  const placed = placeLabels([outside, label('a', 330, 150, {width: 40})], [], FRAME);
  expect(placed.get('a')).toBe('right');
});

test('no two of many labels touch', () => {
  const labels = Array.from({length: 60}, (_, i) =>
    label(`${i}`, 20 + ((i * 83) % 360), 20 + ((i * 47) % 260)),
  );
  const sides = placeLabels(labels, [], FRAME);
  const boxes = labels.flatMap(each => (sides.has(each.id) ? [labelBox(each, sides.get(each.id)!)] : []));
  expect(boxes.length).toBeGreaterThan(10);
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      expect(a[0] >= b[2] || b[0] >= a[2] || a[1] >= b[3] || b[1] >= a[3]).toBe(true);
    }
  }
});

test('the box of a label is where its attributes set it', () => {
  expect(sideAttributes('right')).toEqual({'text-anchor': 'start', dx: '0.85em', dy: '0.417em'});
  expect(sideAttributes('above')).toEqual({'text-anchor': 'middle', dx: '0em', dy: '-0.942em'});
  const [left, top, right, bottom] = labelBox({x: 100, y: 100, width: 50, height: 10}, 'below');
  expect([left, right]).toEqual([75, 125]);
  expect(top).toBeGreaterThan(105);
  expect(bottom - top).toBeCloseTo(9.9, 1);
});

test('the sides nearest to a side come first', () => {
  expect(nearestSides('below').slice(0, 3).sort()).toEqual(['below', 'below-left', 'below-right']);
  expect(nearestSides('below').at(-1)).toBe('above');
});

test('no label stands where it reads as that of another dot', () => {
  // A free side at which the other dot is nearer.
  const other = label('other', 262, 150, {width: 30, radius: 6, rank: 'main'});
  const walls: Box[] = [
    [0, 0, 400, 138],
    [0, 164, 400, 300],
    [0, 138, 194, 164],
  ];
  expect(placeLabels([label('a', 200, 150, {width: 40})], walls, FRAME).get('a')).toBe('right');
  expect(placeLabels([label('a', 200, 150, {width: 40}), other], walls, FRAME).has('a')).toBe(false);
});

test('a lesser place under the dot of a larger one has no name, and the larger has its own', () => {
  const large = label('large', 205, 150, {radius: 6.5});
  const small = label('small', 200, 150, {radius: 3.5, side: 'left'});
  expect([...placeLabels([small, large], [], FRAME).keys()]).toEqual(['large']);
  // A selected one goes before all else.
  expect(placeLabels([{...small, rank: 'main'}, large], [], FRAME).has('small')).toBe(true);
});

test('large dots are named before small ones', () => {
  const small = label('small', 130, 150, {radius: 3, width: 100});
  const large = label('large', 270, 150, {radius: 6, width: 100, side: 'left'});
  const walls: Box[] = [
    [0, 0, 400, 138],
    [0, 164, 400, 300],
    [0, 0, 120, 300],
    [280, 0, 400, 300],
  ];
  expect([...placeLabels([small, large], walls, FRAME)]).toEqual([['large', 'left']]);
});

test('a frame cuts a dot at its edge, but not one within or outside', () => {
  const inner: Box = [4, 4, 396, 296];
  expect([0, -3, 4, 5.5, -10].map(x => isCut(label('a', x, 150, {radius: 3.5}), inner))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('a main label rather crosses a line than hide another place’s dot', () => {
  const main = label('main', 200, 150, {rank: 'main'});
  const dot = label('dot', 214, 150, {radius: 4});
  const line: Box = [212, 160, 260, 162];
  const walls: Box[] = [
    [0, 0, 190, 300],
    [0, 0, 400, 143],
    [0, 170, 400, 300],
  ];
  expect(placeLabels([main, dot], [...walls, line], FRAME).get('main')).toBe('below');
  expect(placeLabels([main], [...walls, line], FRAME).get('main')).toBe('right');
});
