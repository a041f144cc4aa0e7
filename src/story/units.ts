import type {Metres} from '../geodesy/position.ts';
import type {Unit} from './story.ts';

/** How many metres a unit has: the international mile of 1959 and the international nautical mile of 1929. */
export const METRES_PER: Record<Unit, Metres> = {km: 1000, mi: 1609.344, nmi: 1852};

/** Regions whose measurement system is `US` or `UK` in CLDR's supplemental data (`measurementData`). */
const MILE_REGIONS = ['US', 'GB', 'LR', 'MM'];

/**
 * Returns the unit in which readers of a locale expect distances on land. A tag without a region stands for
 * its likeliest one, as CLDR has it: `en` for the United States. What is no BCP 47 tag, as WebKitGTK's `C`, has none: kilometres.
 */
export function defaultUnit(locale: string): 'km' | 'mi' {
  const region = regionOf(locale);
  return region && MILE_REGIONS.includes(region) ? 'mi' : 'km';
}

function regionOf(locale: string): string | undefined {
  try {
    return new Intl.Locale(locale).maximize().region;
  } catch {
    return undefined;
  }
}
