import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import {isRepository, packageRoot} from './package-root.ts';
import {type Published, type Publishing, publishOne} from './publish-one.ts';
import type {WorkerData} from './publish-worker.ts';

/** With fewer stories, starting a worker takes longer than it saves. */
const STORIES_PER_WORKER = 4;

/** The worker's file: built in the package, from the sources in Dateline's own repository. */
function workerFile(): string {
  return join(packageRoot(), isRepository() ? 'src/build/publish-worker.js' : 'lib/publish-worker.js');
}

/**
 * Publishes stories, in parallel workers if there are many, and calls `onPublished` after each. Resolves when all are
 * done. Rejects if a worker fails as a whole.
 */
export async function publishStories(
  slugs: string[],
  publishing: Publishing,
  onPublished: (published: Published) => void,
): Promise<void> {
  const count = Math.min(availableParallelism(), Math.floor(slugs.length / STORIES_PER_WORKER));
  if (count < 2) {
    for (const slug of slugs) onPublished(await publishOne(slug, publishing));
    return;
  }
  const waiting = [...slugs];
  const {project, folder} = publishing;
  const data: WorkerData = {root: project.root, folder};
  const workers = Array.from({length: count}, () => new Worker(workerFile(), {workerData: data}));
  const work = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      const next = () => {
        const slug = waiting.shift();
        if (slug === undefined) resolve();
        else worker.postMessage(slug);
      };
      worker.on('message', (published: Published) => {
        onPublished(published);
        next();
      });
      worker.on('error', reject);
      next();
    });
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }
}
