import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

// Node 20 does not read TypeScript: as commands/run.js.
const {module} = await runnerImport(fileURLToPath(new URL('./publish-worker.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
await module.run();
