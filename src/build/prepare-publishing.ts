import {type CutBasemap, ensureBasemap} from './basemap/ensure-basemap.ts';
import type {Project} from './config/read-project.ts';
import {type BuiltShell, ensureShell} from './ensure-shell.ts';
import type {Publishing} from './publish-one.ts';
import {siteOf} from './site-of.ts';

/** Everything that stories are published with, and the files that they share. */
export type Prepared = Publishing & {shell: BuiltShell & {basemap: CutBasemap}};

/** Reads or makes everything that a project's stories are published with. `folder` is the output folder. */
export async function preparePublishing(project: Project, folder: string): Promise<Prepared> {
  const basemap = await ensureBasemap(project);
  return {project, folder, shell: {...(await ensureShell()), basemap}, site: siteOf(project)};
}
