import {runnerImport} from 'vite';

// Node 20 does not read TypeScript: Vite, which is here anyway, does it for the commands.
const [command, ...args] = process.argv.slice(2);
const {module} = await runnerImport(`./src/build/commands/${command}.ts`, {
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.run(args);
