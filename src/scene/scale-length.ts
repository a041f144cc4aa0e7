import type {Metres} from '../geodesy/position.ts';
import {fill} from '../messages/fill.ts';
import type {Messages} from '../messages/message-types.ts';
import type {Unit} from '../story/story.ts';
import {METRES_PER} from '../story/units.ts';
import type {MapCamera} from './camera-limits.ts';
import {worldWidth} from './mercator.ts';

/** The equator's metres on the sphere that distances are measured on. */
const AROUND: Metres = 2 * Math.PI * 6_371_008.8;
/** As long as the bar is at the most, in pixels. */
const MOST = 110;

/**
 * A round length in a unit for the scale bar of a flat map, how many CSS pixels it has, and the latitude in whole degrees that this
 * is true at: that of the camera's middle.
 */
export function scaleLength(
  {zoom, center}: MapCamera,
  unit: Unit,
): {length: number; pixels: number; latitude: number} {
  const latitude = Math.round(center[1]);
  const perUnit = (METRES_PER[unit] * worldWidth(zoom)) / (AROUND * Math.cos((latitude * Math.PI) / 180));
  const length = roundBelow(MOST / perUnit);
  return {length, pixels: length * perUnit, latitude};
}

/** The words beside a scale bar: its length, and where it is true, "5,000 km at 15° N". */
export function scaleWords(
  length: string,
  unit: Unit,
  latitude: number,
  words: Pick<Messages['map'], 'scale' | 'equator' | 'north' | 'south'>,
): string {
  const degrees = Math.abs(latitude);
  const where = latitude === 0 ? words.equator : fill(latitude > 0 ? words.north : words.south, {degrees});
  return fill(words.scale, {length: `${length} ${unit}`, latitude: where});
}

/** The largest 1, 2 or 5 times a power of ten that is not above a value. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([5, 2].find(step => step * power <= value) ?? 1);
}
