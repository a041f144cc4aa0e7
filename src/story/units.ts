import type {Metres} from '../geodesy/position.ts';
import type {Fact, Unit} from './story.ts';

/** The units that readers may choose. */
export const UNITS: Unit[] = ['km', 'mi', 'nmi'];

/** Metres per unit, with the international mile of 1959 and the international nautical mile of 1929. */
export const METRES_PER: Record<Unit, Metres> = {km: 1000, mi: 1609.344, nmi: 1852};

/** The unit that lengths of less than one are written in: metres, or feet for miles. */
export const SMALLER: Record<Unit, {name: 'm' | 'ft'; metres: Metres}> = {
  km: {name: 'm', metres: 1},
  mi: {name: 'ft', metres: 0.3048},
  nmi: {name: 'm', metres: 1},
};

/**
 * Returns the unit of a story that sets none: the one of most claims, of equally many the first; kilometres if there are
 * no claims.
 */
export function unitOfClaims(facts: Pick<Fact, 'claim'>[]): Unit {
  const units = facts.flatMap(({claim}) => claim?.unit ?? []);
  const count = (unit: Unit) => units.filter(other => other === unit).length;
  return units.toSorted((a, b) => count(b) - count(a))[0] ?? 'km';
}
