import type {Results} from './bench.ts';
import {median} from './median.ts';
import type {Column} from './plan.ts';

/** A target for a figure: at most `limit`. `value` is absent if it could not be measured. */
export type Target = {name: string; value: number | undefined; limit: number; unit: '×' | ' ms' | ''};

/** The median of a figure over the runs; undefined if there are none. */
export function figure({figures}: Results, column: Column, name: string): number | undefined {
  return median(figures[column][name] ?? []);
}

/** The targets, in order, with their results. */
export function targetsOf(results: Results): Target[] {
  const of = (column: Column, name: string) => figure(results, column, name);
  return [
    {
      name: 'First map picture, against the PNG at 2×',
      value: ratio(of('dateline', 'picture'), of('png2', 'picture')),
      limit: 1,
      unit: '×',
    },
    {
      name: 'Facts open by a click, against our own first picture in the same visit',
      value: of('dateline', 'factsByPicture'),
      limit: 1.1,
      unit: '×',
    },
    {
      name: 'Live map after intent, against the plain MapLibre page loaded by a button',
      value: ratio(of('dateline', 'live'), of('maplibre', 'live')),
      limit: 1.05,
      unit: '×',
    },
    {name: 'Layout shift of the article', value: of('dateline', 'shift'), limit: 0, unit: ''},
    {
      name: 'Total blocking time before intent',
      value: of('dateline', 'blocking'),
      limit: 50,
      unit: ' ms',
    },
    {name: 'Panning the poster, p95 of frames', value: of('dateline', 'panP95'), limit: 33, unit: ' ms'},
    {
      name: 'Panning the live map, p95 of frames, against the plain MapLibre page',
      value: ratio(of('dateline', 'livePanP95'), of('maplibre', 'livePanP95')),
      limit: 1.1,
      unit: '×',
    },
  ];
}

/** A target's value as it is printed: whole milliseconds, else two decimals. */
export function printed({value, unit}: Target): string {
  return value === undefined
    ? 'not measured'
    : `${unit === ' ms' ? Math.round(value) : value.toFixed(2)}${unit}`;
}

/** Whether the printed value keeps the limit; undefined where there is none. */
export function isMet(target: Target): boolean | undefined {
  return target.value === undefined ? undefined : Number.parseFloat(printed(target)) <= target.limit;
}

/** The ratio of one figure to another; undefined if either is missing. */
export function ratio(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || !b ? undefined : a / b;
}
