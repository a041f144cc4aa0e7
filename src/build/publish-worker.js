import {runnerImport} from 'vite';

// Node 20 does not read TypeScript: as commands/run.js.
const {module} = await runnerImport(new URL('./publish-worker.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
await module.run();
