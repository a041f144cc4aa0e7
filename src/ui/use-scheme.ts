import {useEffect, useSyncExternalStore} from 'react';
import type {SchemeName} from '../theme.ts';
import type {ThemeSetting} from './settings.ts';

const DARK = '(prefers-color-scheme: dark)';

/** The scheme of colours to use: the one asked for, else the device's; the page is told when one is asked for. */
export function useScheme(setting: ThemeSetting): SchemeName {
  const dark = useSyncExternalStore(
    listener => {
      const query = matchMedia(DARK);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => matchMedia(DARK).matches,
    () => false,
  );
  useEffect(() => {
    if (setting !== 'auto') document.documentElement.dataset.theme = setting;
  }, [setting]);
  if (setting !== 'auto') return setting;
  return dark ? 'dark' : 'light';
}
