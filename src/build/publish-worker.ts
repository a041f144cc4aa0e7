import {parentPort, workerData} from 'node:worker_threads';
import {ensureShell} from './ensure-shell.ts';
import {publishOne} from './publish-one.ts';
import {readSite} from './read-site.ts';

/** What a worker is started with. */
export type WorkerData = {root: string; folder: string; address?: string};

/** Publishes the stories whose slugs the parent thread sends, one after the other, and answers each with its `Published`. */
export async function run(): Promise<void> {
  const {root, folder, address} = workerData as WorkerData;
  const publishing = {root, folder, shell: await ensureShell(root), site: await readSite(root, address)};
  parentPort?.on('message', async (slug: string) => {
    parentPort?.postMessage(await publishOne(slug, publishing));
  });
}
