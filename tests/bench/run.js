import {runnerImport} from 'vite';

// As src/build/commands/run.js: Vite reads the TypeScript, which Node 20 does not.
const {module} = await runnerImport('./tests/bench/bench-command.ts', {
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.run(process.argv.slice(2));
