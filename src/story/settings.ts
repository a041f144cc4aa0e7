import type {Unit} from './story.ts';
import {defaultUnit, UNITS} from './units.ts';
import type {Wording} from './wording.ts';

export type ThemeSetting = 'auto' | 'light' | 'dark';

/** When the live map takes over from the poster: on the reader's intent, never, or at once. */
export type StartSetting = 'auto' | 'poster' | 'map';

/** What the address and the reader's own language ask for. */
export type Settings = Wording & {theme: ThemeSetting; start: StartSetting};

/** The part of `URLSearchParams` that is needed. */
type Query = {get(name: string): string | null};

const THEMES: ThemeSetting[] = ['auto', 'light', 'dark'];
const STARTS: StartSetting[] = ['auto', 'poster', 'map'];

/** The unit of a reader whom the build does not know. */
export const PRERENDERED_UNIT: Unit = 'km';

/** The settings that the prerendered page has, whose language is the story's. */
export function defaultSettings(storyLanguage: string): Settings {
  return {theme: 'auto', start: 'auto', unit: PRERENDERED_UNIT, language: storyLanguage};
}

/**
 * The settings of an address's query, `?theme=`, `?start=`, `?lang=` and `?units=`, over the story's language and the
 * unit that the reader's locale uses. Unknown values are ignored.
 */
export function readSettings(query: Query, storyLanguage: string, readerLocale: string): Settings {
  return {
    theme: THEMES.find(theme => theme === query.get('theme')) ?? 'auto',
    start: STARTS.find(start => start === query.get('start')) ?? 'auto',
    unit: UNITS.find(unit => unit === query.get('units')) ?? defaultUnit(readerLocale),
    language: knownLanguage(query.get('lang')) ?? storyLanguage,
  };
}

function knownLanguage(tag: string | null): string | undefined {
  if (!tag) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
