import type {Site} from '../publish/site.ts';
import {projectPolicy} from './basemap/border-policy.ts';
import {posterGround} from './basemap/make-ground.ts';
import type {Project} from './config/read-project.ts';
import {measureType} from './fonts/measure-type.ts';

/** Returns what all stories of a project's site share. */
export function siteOf(project: Project): Site {
  const {site, theme, fonts, messages, brand} = project;
  return {
    ...(site && {address: site}),
    theme,
    metrics: measureType(theme.fonts, fonts.pictures.files),
    fonts: fonts.web,
    pictureFonts: fonts.pictures,
    messages,
    brand,
    ground: zoom => posterGround(projectPolicy(project), zoom),
  };
}
