import type {Metres} from '../geodesy/position.ts';
import {fill} from '../messages/fill.ts';
import type {Messages} from '../messages/message-types.ts';
import type {Unit} from '../story/story.ts';
import {METRES_PER, SMALLER} from '../story/units.ts';
import type {MapCamera} from './camera-limits.ts';
import {worldWidth} from './mercator.ts';

/** The equator's metres on the sphere that distances are measured on. */
const AROUND: Metres = 2 * Math.PI * 6_371_008.8;
/** As long as the bar is at the most, in pixels. */
const MOST = 110;

/** A round length in the unit of this name, its CSS pixels, and the latitude in whole degrees where it has so many. */
export type ScaleLength = {length: number; unit: string; pixels: number; latitude: number};

/**
 * A length for the scale bar of a flat map, in a unit or, where that is too long, in a smaller one; for the latitude of the
 * camera's middle.
 */
export function scaleLength({zoom, center}: MapCamera, unit: Unit): ScaleLength {
  const latitude = Math.round(center[1]);
  const perMetre = worldWidth(zoom) / (AROUND * Math.cos((latitude * Math.PI) / 180));
  const small = MOST / perMetre < METRES_PER[unit];
  const {metres, name} = small ? SMALLER[unit] : {metres: METRES_PER[unit], name: unit};
  const length = roundBelow(MOST / perMetre / metres);
  return {length, unit: name, pixels: length * metres * perMetre, latitude};
}

/** The words beside a scale bar: its length, and where it is true, "5,000 km at 15° N". */
export function scaleWords(
  length: string,
  unit: string,
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
