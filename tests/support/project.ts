import {readProject} from '../../src/build/config/read-project.ts';
import {siteOf} from '../../src/build/site-of.ts';

/** This repository as a project, as the build reads it. */
export const project = await readProject(process.cwd());

/** Its site, at no address. */
export const site = siteOf(project);
