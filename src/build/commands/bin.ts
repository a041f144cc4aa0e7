import {run} from './cli.ts';

const [name] = process.argv.slice(2);
// As in run.js: set this before the commands, and React with them, are loaded.
process.env.NODE_ENV ??= name === 'dev' ? 'development' : 'production';

process.exitCode = await run(process.argv.slice(2), name => import(`./${name}.ts`));
