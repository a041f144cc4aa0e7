import type {Unit} from '../story/story.ts';
import {defaultUnit} from '../story/units.ts';
import type {Wording} from '../story/wording.ts';

export type ThemeSetting = 'auto' | 'light' | 'dark';

/** What the address and the reader's own language ask for. */
export type Settings = Wording & {theme: ThemeSetting};

const THEMES: ThemeSetting[] = ['auto', 'light', 'dark'];
const UNITS: Unit[] = ['km', 'mi', 'nmi'];

/**
 * The settings of an address's query, `?theme=`, `?lang=` and `?units=`, over the story's language and the unit that
 * the reader's locale uses. Unknown values are ignored.
 */
export function readSettings(search: string, storyLanguage: string, readerLocale: string): Settings {
  const query = new URLSearchParams(search);
  return {
    theme: THEMES.find(theme => theme === query.get('theme')) ?? 'auto',
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
