import {expect, test} from 'vitest';
import type {Results} from './bench.ts';
import {report} from './report.ts';
import {isMet, printed, targetsOf} from './targets.ts';

const results: Results = {
  runs: 3,
  machine: {cores: 2, node: '20.19.0', chromium: '156.0', load: 0.1},
  pictures: [
    {name: 'png1', bytes: 80_000},
    {name: 'png2', bytes: 200_000},
  ],
  lazy: [
    {top: 1600, loaded: true},
    {top: 8000, loaded: false},
  ],
  figures: {
    dateline: {
      bytes: [40_000, 42_000, 41_000],
      picture: [800, 820, 790],
      facts: [900, 950, 1000],
      factsByPicture: [1.13, 1.19, 1.2],
      live: [3000, 3000, 3100],
      shift: [0, 0, 0],
      blocking: [0, 10, 60],
      panP95: [33.4, 33.4, 16.7],
      livePanP95: [33.4, 33.4, 50],
    },
    png2: {picture: [1600, 1650, 1640]},
    png1: {picture: [1000, 990, 1010]},
    svg: {picture: [1400, 1300, 1500], facts: [1500, 1500, 1500], panP95: [16.7, 16.7, 16.7]},
    maplibre: {picture: [4000, 4000, 4000], live: [3000, 3000, 3000]},
  },
};

test('compares a target with the median as printed', () => {
  const verdicts = targetsOf(results).map(target => [printed(target), isMet(target)]);
  expect(verdicts).toEqual([
    ['0.49×', true],
    ['1.19×', false],
    ['1.00×', true],
    ['0.00', true],
    ['10 ms', true],
    ['33 ms', true],
    ['not measured', undefined],
  ]);
});

test('the report says first what to conclude, honestly', () => {
  const [, first] = report(results).split('\n\n');
  expect(first).toContain('5 of 7 targets are met.');
  expect(first).toContain(
    'Not met: Facts open by a click, against our own first picture in the same visit (1.19×).',
  );
  expect(first).toContain('Not measured: Panning the live map');
});

test('the report has medians with their range, ratios, and the lazy frames', () => {
  const page = report(results);
  expect(page).toContain('| Down the line before intent, kB | 41.0 (40.0–42.0) |  |');
  expect(page).toContain('| First map picture | 0.49× | 0.80× | 0.57× | 0.20× |');
  expect(page).toContain('one whose top is 1,600 px down the page was loaded');
  expect(page).toContain('one whose top is 8,000 px down the page was not loaded');
});
