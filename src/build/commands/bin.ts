import {run} from './cli.ts';

const [name] = process.argv.slice(2);
// As in run.js. The commands, and React with them, are loaded after it.
process.env.NODE_ENV ??= name === 'dev' ? 'development' : 'production';

process.exitCode = await run(process.argv.slice(2), name => import(`./${name}.ts`));
