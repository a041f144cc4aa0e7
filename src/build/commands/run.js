import {runnerImport} from 'vite';

// Node 20 does not read TypeScript: Vite, which is here anyway, does it for the commands of this repository.
const load = async name => {
  const file = `./src/build/commands/${name}.ts`;
  return (await runnerImport(file, {configFile: false, logLevel: 'error'})).module;
};
const {run} = await load('cli');
process.exitCode = await run(process.argv.slice(2), load);
