import type {Metres} from '../geodesy/position.ts';
import type {Fact, Unit} from './story.ts';

/** The units that a reader may choose. */
export const UNITS: Unit[] = ['km', 'mi', 'nmi'];

/** How many metres a unit has: the international mile of 1959 and the international nautical mile of 1929. */
export const METRES_PER: Record<Unit, Metres> = {km: 1000, mi: 1609.344, nmi: 1852};

/** The unit of a story that names none: that of most of its claims, of two as many the first; kilometres without a claim. */
export function unitOfClaims(facts: Pick<Fact, 'claim'>[]): Unit {
  const units = facts.flatMap(({claim}) => claim?.unit ?? []);
  const count = (unit: Unit) => units.filter(other => other === unit).length;
  return units.toSorted((a, b) => count(b) - count(a))[0] ?? 'km';
}
