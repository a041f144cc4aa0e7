import type {Metres} from '../geodesy/position.ts';
import type {Length} from './measure-story.ts';
import type {Unit} from './story.ts';
import {METRES_PER} from './units.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** How a distance is written: the unit, and a BCP 47 tag for its numbers. The words around it are English. */
export type DistanceFormat = {unit: Unit; locale: string};

/**
 * Returns a distance in words that are true on the sphere and on the WGS 84 ellipsoid: "about 6,800 km" or
 * "8,000 to 8,100 km".
 *
 * The rule: the sphere's figure is rounded to a power of ten, the finest one that leaves at most three and at
 * least two digits and for which the rounded figure is no more than half a step from both `least` and `most`,
 * and `radius` is no more than half a step. That reads "about". If two digits are still too fine, the whole
 * range from `least` less `radius` to `most` plus `radius` is written, its ends rounded outward to the step
 * of the larger one's second digit: "310 to 370 km", and "up to 30 km" from 0.
 *
 * The finest step is 0.1. What is less than one unit is written in whole metres, or feet for miles. A
 * distance of zero is "0 km".
 */
export function formatDistance(length: Length, format: DistanceFormat): string {
  const scale = scaleOf(length, format);
  const [value, least, most, radius] = [length.metres, length.least, length.most, length.radius].map(
    metres => metres / scale.metres,
  ) as [number, number, number, number];
  for (const digits of [3, 2]) {
    const step = stepOf(value, digits, scale);
    const rounded = Math.round(value / step) * step;
    if (rounded > 0 && Math.max(rounded - least, most - rounded, radius) <= step / 2)
      return `about ${scale.write(rounded)}`;
  }
  return formatScaled(length, scale, 2);
}

/**
 * Returns the whole range that a distance may have, from `least` less `radius` to `most` plus `radius`, its
 * ends rounded outward to the step of the larger one's third digit: "6,740 to 6,820 km".
 */
export function formatRange(length: Length, format: DistanceFormat): string {
  return formatScaled(length, scaleOf(length, format), 3);
}

function formatScaled({least, most, radius}: Length, scale: Scale, digits: number): string {
  const high = (most + radius) / scale.metres;
  if (high === 0) return scale.write(0);
  const low = Math.max(0, least - radius) / scale.metres;
  const step = stepOf(high, digits, scale);
  const [from, to] = [Math.floor(low / step) * step, Math.ceil(high / step) * step];
  return from === 0 ? `up to ${scale.write(to)}` : `${scale.number(from)} to ${scale.write(to)}`;
}

type Scale = {
  metres: Metres;
  finestStep: number;
  number: (value: number) => string;
  /** The number with its unit. */
  write: (value: number) => string;
};

function scaleOf({most, radius}: Length, {unit, locale}: DistanceFormat): Scale {
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

  const largest = most + radius;
  if (largest > 0 && largest < METRES_PER[unit]) {
    return unit === 'mi' ? scale(0.3048, 1, inUnit('foot')) : scale(1, 1, inUnit('meter'));
  }
  if (unit === 'nmi') return scale(METRES_PER.nmi, 0.1, value => `${format(value)} nmi`);
  return scale(METRES_PER[unit], 0.1, inUnit(unit === 'km' ? 'kilometer' : 'mile'));
}

/** A format takes long to make, so only those that are written with are made, and each once. */
function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${locale} ${options.unit}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, {maximumFractionDigits: 1, ...options});
  formats.set(key, format);
  return format;
}

/** The power of ten that leaves the value that many digits. */
function stepOf(value: number, digits: number, {finestStep}: Scale): number {
  return value === 0 ? finestStep : Math.max(finestStep, 10 ** (Math.floor(Math.log10(value)) - digits + 1));
}
