import {run} from './publish-worker.ts';

await run();
