import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

const [name] = process.argv.slice(2);
// Before Vite, which else takes what it finds for development; React renders a page three times as fast in production.
process.env.NODE_ENV ??= name === 'dev' ? 'development' : 'production';

// Node 20 does not read TypeScript: Vite, which is here anyway, does it for the commands of this repository.
const load = async name => {
  const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  return (await runnerImport(file, {configFile: false, logLevel: 'error'})).module;
};
const {run} = await load('cli');
process.exitCode = await run(process.argv.slice(2), load);
