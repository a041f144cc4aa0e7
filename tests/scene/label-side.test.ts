import {expect, test} from 'vitest';
import {labelSides} from '../../src/scene/label-side.ts';
import {readFirstStory} from '../support/first-story.ts';

const {story, measures} = await readFirstStory();
const sides = labelSides(story, measures.routes);

test('labels keep away from the places and routes near their dots', () => {
  // Seoul lies south-east of Pyongyang, and the main route leaves Pyongyang to the north-west.
  expect(sides.get('pyongyang')).toMatch(/left/);
  expect(sides.get('seoul')).toMatch(/below|right/);
  // Kyiv lies west of the front, Moscow north of it.
  expect(sides.get('kyiv')).toMatch(/left/);
  expect(sides.get('kursk-front')).toMatch(/below/);
  expect(sides.get('moscow')).toMatch(/above|left/);
});

test('a place by itself has its label at the right', () => {
  for (const id of ['new-delhi', 'canberra', 'edmonton']) expect(sides.get(id)).toBe('right');
});

test('a place at the eastern end of the story has its label inside the frame', () => {
  const east = {
    ...story.places.find(({id}) => id === 'seoul')!,
    id: 'east',
    position: [150, -40] as [number, number],
  };
  expect(labelSides({...story, places: [...story.places, east]}, []).get('east')).not.toMatch(/right/);
});
