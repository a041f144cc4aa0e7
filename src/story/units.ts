import type {Metres} from '../geodesy/position.ts';
import type {Unit} from './story.ts';

/** The units that a reader may choose. */
export const UNITS: Unit[] = ['km', 'mi', 'nmi'];

/** How many metres a unit has: the international mile of 1959 and the international nautical mile of 1929. */
export const METRES_PER: Record<Unit, Metres> = {km: 1000, mi: 1609.344, nmi: 1852};

/** Regions whose measurement system is `US` or `UK` in CLDR's supplemental data (`measurementData`). */
const MILE_REGIONS = ['US', 'GB', 'LR', 'MM'];
/** Languages of two letters whose likeliest region is one of these in CLDR's `likelySubtags`, which `Intl` needs 25 ms to look up. */
const MILE_LANGUAGES = ['cy', 'en', 'gd', 'ik', 'kw', 'my', 'nv', 'pi'];
/** A tag's language and region, past its script. */
const TAG = /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}|\d{3}))?(?:-|$)/i;

/**
 * Returns the unit in which readers of a locale expect distances on land: a BCP 47 tag's region says it, or else its
 * language, if it has two letters. Kilometres for what says neither, as the `C` of WebKitGTK.
 */
export function defaultUnit(locale: string): 'km' | 'mi' {
  const [, language = '', region] = TAG.exec(locale) ?? [];
  const miles = region
    ? MILE_REGIONS.includes(region.toUpperCase())
    : MILE_LANGUAGES.includes(language.toLowerCase());
  return miles ? 'mi' : 'km';
}
