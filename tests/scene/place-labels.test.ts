import {expect, test} from 'vitest';
import {type Box, labelBox, sideAttributes} from '../../src/scene/label-box.ts';
import {type Label, placeLabels} from '../../src/scene/place-labels.ts';
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
    [100, 0, 290, 138],
    [100, 162, 290, 300],
    [100, 0, 190, 300],
  ];
  const main = label('main', 200, 150, {rank: 'main'});
  const placed = placeLabels([label('other', 275, 150, {side: 'left'}), main], walls, FRAME);
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

test('a main label rather crosses a line than hide another place’s dot', () => {
  const main = label('main', 200, 150, {rank: 'main'});
  const dot = label('dot', 214, 150, {radius: 4});
  const line: Box = [212, 160, 260, 162];
  const walls: Box[] = [
    [0, 0, 190, 300],
    [0, 0, 400, 143],
    [0, 170, 400, 300],
  ];
  expect(placeLabels([main, dot], [...walls, line], FRAME).get('main')).toBe('below-right');
  expect(placeLabels([main], [...walls, line], FRAME).get('main')).toBe('right');
});
