import {afterEach, expect, test, vi} from 'vitest';
import {panelCover} from '../../src/stage/panel-cover.ts';
import type {Selection} from '../../src/story/selection.ts';

afterEach(() => vi.unstubAllGlobals());

const PLACE: Selection = {type: 'place', id: 'seoul'};
const FACT: Selection = {type: 'fact', id: 'quad'};

/** A frame of this width and height, whose style gives the sheet so much of it. */
function cover(width: number, selection: Selection, sheets: Record<string, string> = {}, height = 420) {
  vi.stubGlobal('getComputedStyle', () => ({getPropertyValue: (name: string) => sheets[name]}));
  return panelCover({clientWidth: width, clientHeight: height} as HTMLElement, selection);
}

test('the panel hides a share of the right from 560 pixels, of the bottom below, less for a fact', () => {
  const sheets = {'--sheet-height': '70%', '--fact-sheet-height': '50%'};
  expect(cover(559, PLACE, sheets)).toEqual({right: 0, bottom: 294});
  expect(cover(559, FACT, sheets)).toEqual({right: 0, bottom: 210});
  expect(cover(560, PLACE)).toEqual({right: 300, bottom: 0});
  expect(cover(1000, FACT)).toEqual({right: 360, bottom: 0});
  expect(cover(1600, FACT)).toEqual({right: 400, bottom: 0});
});

test('in a frame that is not much wider than high it hides the bottom', () => {
  const sheets = {'--sheet-height': '56%', '--fact-sheet-height': '40%'};
  expect(cover(768, PLACE, sheets, 800)).toEqual({right: 0, bottom: 448});
  expect(cover(768, FACT, sheets, 800)).toEqual({right: 0, bottom: 320});
  expect(cover(768, FACT, sheets, 500)).toEqual({right: 300, bottom: 0});
});

test('with nothing selected it hides nothing', () => {
  expect(cover(559, null)).toEqual({right: 0, bottom: 0});
});
