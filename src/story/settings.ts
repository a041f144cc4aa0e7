import {UNITS} from './units.ts';
import type {Wording} from './wording.ts';

export type ThemeSetting = 'auto' | 'light' | 'dark';

/** When the live map takes over from the poster: on the reader's intent, never, or at once. */
export type StartSetting = 'auto' | 'poster' | 'map';

/** What the address asks for. */
export type Settings = Wording & {theme: ThemeSetting; start: StartSetting};

/** The part of `URLSearchParams` that is needed. */
type Query = {get(name: string): string | null};

const THEMES: ThemeSetting[] = ['auto', 'light', 'dark'];
const STARTS: StartSetting[] = ['auto', 'poster', 'map'];

/**
 * The settings of an address's query, `?theme=`, `?start=`, `?lang=` and `?units=`, over the language and the unit of the
 * story, which every reader gets first. Unknown values are ignored.
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
