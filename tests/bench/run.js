import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

// As src/build/commands/run.js. The first word is the command's file, in this folder.
const [command, ...args] = process.argv.slice(2);
const {module} = await runnerImport(fileURLToPath(new URL(command, import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.run(args);
