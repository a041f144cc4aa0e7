import {existsSync} from 'node:fs';
import {preview} from 'vite';

/** The command `preview`: serves `dist/` like a static host. Resolves to the exit code once the server runs or fails. */
export async function run(_: string[], root = process.cwd()): Promise<number> {
  if (!existsSync(`${root}/dist`)) {
    console.error('preview: found no dist/; expected a built site. Run the command "build" first.');
    return 1;
  }
  // A sandboxed frame has the origin "null", so any origin may load the scripts.
  const server = await preview({
    root,
    configFile: false,
    appType: 'mpa',
    preview: {cors: {origin: '*'}},
  });
  server.printUrls();
  return 0;
}
