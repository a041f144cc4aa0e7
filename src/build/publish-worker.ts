import {parentPort, workerData} from 'node:worker_threads';
import {readProject} from './config/read-project.ts';
import {preparePublishing} from './prepare-publishing.ts';
import {publishOne} from './publish-one.ts';

/** The data that a worker starts with: the folders of the project and of the output. */
export type WorkerData = {root: string; folder: string};

/** Publishes the stories whose slugs the parent thread sends, one at a time, and answers each with its `Published`. */
export async function run(): Promise<void> {
  const {root, folder} = workerData as WorkerData;
  const publishing = await preparePublishing(await readProject(root), folder);
  parentPort?.on('message', async (slug: string) => {
    parentPort?.postMessage(await publishOne(slug, publishing));
  });
}
