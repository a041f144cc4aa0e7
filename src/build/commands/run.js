import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

const [name] = process.argv.slice(2);
// Set before Vite loads: it defaults to development, and React renders a page three times as fast in production.
process.env.NODE_ENV ??= name === 'dev' ? 'development' : 'production';

// Node 20 cannot run TypeScript, so Vite, which is installed anyway, loads the commands of this repository.
const load = async name => {
  const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  return (await runnerImport(file, {configFile: false, logLevel: 'error'})).module;
};
const {run} = await load('cli');
process.exitCode = await run(process.argv.slice(2), load);
