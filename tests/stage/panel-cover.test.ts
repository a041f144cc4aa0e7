import {expect, test} from 'vitest';
import {panelCover} from '../../src/stage/panel-cover.ts';

test('the panel hides a share of the right from 720 pixels, of the bottom below', () => {
  expect(panelCover(719, 500)).toEqual({right: 0, bottom: 280});
  expect(panelCover(720, 500)).toEqual({right: 300, bottom: 0});
  expect(panelCover(1000, 500)).toEqual({right: 360, bottom: 0});
  expect(panelCover(1600, 500)).toEqual({right: 400, bottom: 0});
});
