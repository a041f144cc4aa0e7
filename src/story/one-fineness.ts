import {isTrueIn} from './format-distance.ts';
import {type Length, opennessOf} from './length.ts';
import type {Unit} from './story.ts';
import {METRES_PER, UNITS} from './units.ts';

/**
 * Returns a function that gives each length of a story its `fine`. In a unit, exact lengths with equally many digits
 * before the point get three significant digits only if all of them can have three: "about 9,910 mi" beside "about 7,500
 * mi" would look more precise than it is.
 */
export function oneFineness(all: Length[]): <T extends Length>(length: T) => T {
  const exact = all.filter(length => isExact(length) && length.metres > 0);
  const coarse = new Map(
    UNITS.map(unit => [
      unit,
      new Set(exact.filter(length => !isTrueIn(3, length, unit)).map(length => placesOf(length, unit))),
    ]),
  );
  const isFine = (length: Length) => (unit: Unit) => !coarse.get(unit)!.has(placesOf(length, unit));
  return length => ({...length, fine: isExact(length) ? UNITS.filter(isFine(length)) : []});
}

function isExact(length: Length): boolean {
  const {nearer, farther} = opennessOf(length);
  return nearer + farther === 0;
}

function placesOf({metres}: Length, unit: Unit): number {
  return Math.floor(Math.log10(metres / METRES_PER[unit]));
}
