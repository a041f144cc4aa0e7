import {join, resolve} from 'node:path';
import {type Brand, defaultBrand} from '../../brand.ts';
import {defaultMessages} from '../../messages/default-messages.ts';
import type {Messages} from '../../messages/message-types.ts';
import {defaultTheme, type Theme} from '../../theme.ts';
import {OWN_POLICY} from '../basemap/border-policy.ts';
import {makeFonts, type SiteFonts} from '../fonts/make-fonts.ts';
import {packageRoot} from '../package-root.ts';
import {siteAddress, webAddress} from '../site-address.ts';
import {checkConfig} from './check-config.ts';
import {loadConfig} from './load-config.ts';
import {merge} from './merge.ts';

/** A newsroom's project: its folder, and the values of its configuration or Dateline's defaults. */
export type Project = {
  /** The folder of the project, absolute. */
  root: string;
  /** The stories folder, relative to `root`, for example `geo`. */
  stories: string;
  /** The address of the folder where the site is published, with a slash at its end, if known. */
  site?: string;
  /** The slug of the story that the first page shows in full, if set. */
  lead?: string;
  theme: Theme;
  messages: Messages;
  /** The site's own fonts, made from their files. */
  fonts: SiteFonts;
  /** The file of the border policy, absolute. */
  borders: string;
  /** Who publishes the site. */
  brand: Brand;
  /**
   * The absolute path of every file that the configuration was read from. If one changes, the whole site must be built.
   */
  configFiles: string[];
};

/**
 * Reads the project in a folder, with its `dateline.config.ts`, if there is one. The environment variable `SITE`
 * overrides the configuration's `site`. Throws an error that lists every fault in the configuration.
 */
export async function readProject(root: string): Promise<Project> {
  const folder = resolve(root);
  const loaded = await loadConfig(folder);
  const config = loaded ? await checkConfig(loaded.value, loaded.name, folder) : {};
  const {stories = 'geo', lead, theme, fonts = [], messages, borders, brand = defaultBrand} = config;
  const site = siteAddress() ?? (config.site && webAddress(config.site));
  const policy = borders ? resolve(folder, borders) : join(packageRoot(), OWN_POLICY);
  return {
    root: folder,
    stories: stories.replace(/\/+$/, ''),
    ...(site && {site}),
    ...(lead && {lead}),
    theme: merge(defaultTheme, theme),
    fonts: await makeFonts(fonts, folder),
    messages: merge(defaultMessages, messages),
    borders: policy,
    brand,
    configFiles: [...(loaded?.files ?? []), policy, ...fonts.map(({file}) => resolve(folder, file))],
  };
}
