import {UNITS} from './units.ts';
import type {Wording} from './wording.ts';

export type ThemeSetting = 'auto' | 'light' | 'dark';

/** When the live map replaces the poster: when the reader turns to it, never, or at once. */
export type StartSetting = 'auto' | 'poster' | 'map';

/** The settings in an address. */
export type Settings = Wording & {theme: ThemeSetting; start: StartSetting};

/** The part of `URLSearchParams` that is used. */
type Query = {get(name: string): string | null};

const THEMES: ThemeSetting[] = ['auto', 'light', 'dark'];
const STARTS: StartSetting[] = ['auto', 'poster', 'map'];

/**
 * Reads the settings from an address's query, `?theme=`, `?start=`, `?lang=` and `?units=`. The language and the unit of
 * the story are the defaults. Ignores unknown values.
 */
export function readSettings(query: Query, story: Wording): Settings {
  return {
    theme: THEMES.find(theme => theme === query.get('theme')) ?? 'auto',
    start: STARTS.find(start => start === query.get('start')) ?? 'auto',
    unit: UNITS.find(unit => unit === query.get('units')) ?? story.unit,
    language: knownLanguage(query.get('lang')) ?? story.language,
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
