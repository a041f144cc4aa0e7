import {afterEach, expect, test, vi} from 'vitest';
import {panelCover} from '../../src/stage/panel-cover.ts';

afterEach(() => vi.unstubAllGlobals());

/** A frame of this width, 500 pixels high, whose style gives the sheet so much of it. */
function cover(width: number, sheet: string) {
  vi.stubGlobal('getComputedStyle', () => ({getPropertyValue: () => sheet}));
  return panelCover({clientWidth: width, clientHeight: 500} as HTMLElement);
}

test('the panel hides a share of the right from 720 pixels, of the bottom below', () => {
  expect(cover(719, '56%')).toEqual({right: 0, bottom: 280});
  expect(cover(719, '70%')).toEqual({right: 0, bottom: 350});
  expect(cover(720, '56%')).toEqual({right: 300, bottom: 0});
  expect(cover(1000, '56%')).toEqual({right: 360, bottom: 0});
  expect(cover(1600, '56%')).toEqual({right: 400, bottom: 0});
});
