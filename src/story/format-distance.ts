import type {Metres} from '../geodesy/position.ts';
import {fill} from '../messages/fill.ts';
import type {Messages} from '../messages/message-types.ts';
import {type Length, opennessOf} from './length.ts';
import type {Unit} from './story.ts';
import {METRES_PER, SMALLER, UNITS} from './units.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** How to write a distance: the unit, a BCP 47 tag for its numbers, and the words around them. */
export type DistanceFormat = {unit: Unit; locale: string; words: Messages['distance']};

/**
 * Returns a distance in words that are true both on the sphere and on the WGS 84 ellipsoid: "about 6,800 km" or
 * "8,000 to 8,100 km".
 *
 * The length on the sphere is rounded to a power of ten: the finest that leaves two or three digits, if the rounded
 * figure is within half a step of both `least` and `most`, and if the uncertainty from the places' radii and areas is
 * at most half a step either way. The result reads "about". If two digits are still too precise, the whole range is
 * written instead: from `least` minus the uncertainty to `most` plus it, with its ends rounded outward to the step of
 * the larger end's second digit: "310 to 370 km", and "up to 30 km" from 0. A story's length has three digits only in
 * the units of its `fine`.
 *
 * The finest step is 0.1. Less than one unit is written in whole metres, or in feet for miles. A distance of zero
 * is "0 km".
 */
export function formatDistance(length: Length, format: DistanceFormat): string {
  const scale = scaleOf(length, format);
  for (const digits of (length.fine ?? UNITS).includes(format.unit) ? [3, 2] : [2]) {
    const rounded = roundedIn(digits, length, scale);
    if (rounded !== undefined) return fill(format.words.about, {length: scale.write(rounded)});
  }
  return formatScaled(length, scale, 2, format.words);
}

/** Whether a length can be written in a unit with this many digits and "about". */
export function isTrueIn(digits: number, length: Length, unit: Unit): boolean {
  return roundedIn(digits, length, scaleOf(length, {unit, locale: 'en'})) !== undefined;
}

/** Rounds the length on the sphere to a number of digits, if the result covers everything that the length may be. */
function roundedIn(digits: number, length: Length, scale: Scale): number | undefined {
  const {nearer, farther} = opennessOf(length);
  const step = stepOf(length.metres / scale.metres, digits, scale);
  const rounded = Math.round(length.metres / scale.metres / step) * step;
  const [least, most, open] = [length.least, length.most, Math.max(nearer, farther)].map(
    metres => metres / scale.metres,
  ) as [number, number, number];
  const fits = rounded > 0 && Math.max(rounded - least, most - rounded, open) <= step / 2;
  return fits ? rounded : undefined;
}

/**
 * Returns the whole range of a distance, from `least` minus the uncertainty to `most` plus it, its ends rounded outward
 * to the step of the larger one's third digit: "6,740 to 6,820 km".
 */
export function formatRange(length: Length, format: DistanceFormat): string {
  return formatScaled(length, scaleOf(length, format), 3, format.words);
}

function formatScaled(length: Length, scale: Scale, digits: number, words: Messages['distance']): string {
  const {nearer, farther} = opennessOf(length);
  const high = (length.most + farther) / scale.metres;
  if (high === 0) return scale.write(0);
  const low = Math.max(0, length.least - nearer) / scale.metres;
  const step = stepOf(high, digits, scale);
  const [from, to] = [Math.floor(low / step) * step, Math.ceil(high / step) * step];
  const [least, most] = [scale.number(from), scale.write(to)];
  return from === 0 ? fill(words.upTo, {length: most}) : fill(words.range, {from: least, to: most});
}

type Scale = {
  metres: Metres;
  finestStep: number;
  number: (value: number) => string;
  /** The number with its unit. */
  write: (value: number) => string;
};

function scaleOf(length: Length, {unit, locale}: Omit<DistanceFormat, 'words'>): Scale {
  const format = (value: number, options?: Intl.NumberFormatOptions) =>
    numberFormat(locale, options).format(value);
  const inUnit = (name: string) => (value: number) =>
    format(value, {style: 'unit', unit: name, unitDisplay: 'short'});
  const scale = (metres: Metres, finestStep: number, write: (value: number) => string) => ({
    metres,
    finestStep,
    number: (value: number) => format(value),
    write,
  });

  const largest = length.most + opennessOf(length).farther;
  if (largest > 0 && largest < METRES_PER[unit]) {
    const {name, metres} = SMALLER[unit];
    return scale(metres, 1, inUnit(name === 'ft' ? 'foot' : 'meter'));
  }
  if (unit === 'nmi') return scale(METRES_PER.nmi, 0.1, value => `${format(value)} nmi`);
  return scale(METRES_PER[unit], 0.1, inUnit(unit === 'km' ? 'kilometer' : 'mile'));
}

/** Number formats are slow to create, so each is created once, on first use. */
function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${locale} ${options.unit}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, {maximumFractionDigits: 1, ...options});
  formats.set(key, format);
  return format;
}

/** Returns the power of ten that leaves a value this many digits. */
function stepOf(value: number, digits: number, {finestStep}: Scale): number {
  return value === 0 ? finestStep : Math.max(finestStep, 10 ** (Math.floor(Math.log10(value)) - digits + 1));
}
