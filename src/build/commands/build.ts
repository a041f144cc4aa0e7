import {join} from 'node:path';
import {build} from 'vite';
import {plainError} from '../plain-error.ts';
import {replaceFolder} from '../replace-folder.ts';
import {siteAddress} from '../site.ts';
import {HOST} from '../vite/host-plugin.ts';
import {SINGLE} from '../vite/single-plugin.ts';
import {run as runStory} from './story.ts';

/** Vite's modes whose outputs together are `dist/`; the first empties the folder. */
const MODES = ['production', SINGLE, HOST];

const WITHOUT_SITE =
  'SITE is not set: the pages name no address of their own, so other sites find neither card nor oEmbed. To publish: SITE=https://maps.example.org/ npm run build';

/**
 * `npm run build`, run in the repository's root: checks `SITE` and the stories, then builds the site, the single file and the
 * script of host pages, and only when all of that is there replaces `dist/` by it. Resolves to the exit code.
 */
export async function run(args: string[], root = process.cwd()): Promise<number> {
  try {
    if (args.length > 0)
      throw plainError(`Found "${args.join(' ')}"; expected nothing: STORY and SITE are variables.`);
    if (!siteAddress()) console.log(WITHOUT_SITE);
    if ((await runStory(['check'], root)) !== 0) throw plainError('A story has errors: see above.');
    // The runner of this command has set it for itself.
    process.env.NODE_ENV = 'production';
    await replaceFolder(join(root, 'dist'), async outDir => {
      for (const mode of MODES) await build({root, mode, build: {outDir}});
    });
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.stack || error.message : error);
    console.error('\nThe build failed; dist/ is as it was.');
    return 1;
  }
}
