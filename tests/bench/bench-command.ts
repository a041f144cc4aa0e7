import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {EMBED} from './articles.ts';
import {bench} from './bench.ts';
import {report} from './report.ts';
import {sectionOf, withSection} from './sections.ts';
import {isMet, printed, targetsOf} from './targets.ts';

const OUTPUT = 'tests/output/bench';
const REPORT = 'docs/performance.md';

/**
 * The command `npm run bench [-- --runs n]`, run in the repository's root on the build in `dist/`; resolves to the exit
 * code. Writes the figures and the report. 1 if something cannot be measured, however slow it is; 2 for arguments that
 * it does not know.
 */
export async function run(args: string[]): Promise<number> {
  const [option, count = '5', ...rest] = args;
  const runs = Number(count);
  if (rest.length > 0 || (option ?? '--runs') !== '--runs' || !Number.isInteger(runs) || runs < 1) {
    console.error(`bench: found "${args.join(' ')}"; expected nothing or "--runs <number>".`);
    return 2;
  }
  if (!existsSync(join('dist', EMBED, 'index.html'))) {
    console.error(`bench: dist${EMBED} has no page. Run \`npm run build\` first.`);
    return 1;
  }
  const results = await bench('dist', {runs, output: OUTPUT, tell: console.log});
  await writeFile(join(OUTPUT, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  // Keeps what `npm run bench:stories` has written.
  const stories = sectionOf(await readFile(REPORT, 'utf8'), 'stories');
  const page = report(results);
  await writeFile(REPORT, stories ? withSection(page, 'stories', stories) : page);
  const targets = targetsOf(results);
  for (const target of targets)
    console.log(
      `${{true: 'met', false: 'NOT MET', undefined: 'NOT MEASURED'}[`${isMet(target)}`]}: ${target.name}, ${printed(target)} of at most ${target.limit}${target.unit}`,
    );
  console.log(`Written: ${REPORT} and ${OUTPUT}/results.json`);
  return targets.some(({value}) => value === undefined) ? 1 : 0;
}
