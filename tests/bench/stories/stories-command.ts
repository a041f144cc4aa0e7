import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {listFiles} from '../../../src/build/files.ts';
import {withSection} from '../sections.ts';
import {generateProject} from './generate-project.ts';

const REPORT = 'docs/performance.md';

/** A measured build: its duration, and its peak memory. */
type Measured = {seconds: number; peakBytes: number; printed: string};

/**
 * The command `npm run bench:stories [-- count]`, run in the repository's root: builds a site of so many generated stories, by default
 * 1,000, then again without a change, then after a change of one story. Writes its part of the report. Resolves to the exit code.
 */
export async function run([count = '1000']: string[]): Promise<number> {
  const stories = Number(count);
  if (!Number.isInteger(stories) || stories < 2) {
    console.error(`bench:stories: found "${count}"; expected a number of stories, at least 2.`);
    return 2;
  }
  const root = mkdtempSync(join(tmpdir(), 'dateline-stories-'));
  try {
    generateProject(root, stories);
    // What a new machine does only once is not a cost of the site.
    const first = mkdtempSync(join(tmpdir(), 'dateline-warm-'));
    generateProject(first, 1);
    await build(first);
    rmSync(first, {recursive: true});
    const full = await build(root);
    const same = await build(root);
    const facts = join(root, 'geo/story-2/facts.yaml');
    writeFileSync(facts, readFileSync(facts, 'utf8').replace('happens', 'occurs'));
    const changed = await build(root);
    const section = report(stories, root, {full, same, changed});
    writeFileSync(REPORT, withSection(readFileSync(REPORT, 'utf8'), 'stories', section));
    console.log(section);
    return 0;
  } finally {
    rmSync(root, {recursive: true, force: true});
  }
}

async function build(root: string): Promise<Measured> {
  const start = performance.now();
  const child = spawn('node', [resolve('src/build/commands/run.js'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {...process.env, NODE_ENV: 'production'},
  });
  let printed = '';
  child.stdout.on('data', bytes => {
    printed += bytes;
  });
  let peakBytes = 0;
  const timer = setInterval(() => {
    peakBytes = Math.max(peakBytes, peakOf(child));
  }, 200);
  const code = await new Promise(resolve => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`The build ended with ${code}.\n${printed}`);
  return {seconds: (performance.now() - start) / 1000, peakBytes, printed};
}

/** The peak memory so far of a process with its threads, in bytes; 0 if Linux does not report it. */
function peakOf({pid}: ChildProcess): number {
  try {
    const [, kilobytes] = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function report(
  stories: number,
  root: string,
  builds: Record<'full' | 'same' | 'changed', Measured>,
): string {
  const dist = join(root, 'dist');
  const files = listFiles(dist);
  const bytes = (wanted: (file: string) => boolean) =>
    files.filter(wanted).reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
  const number = (value: number, digits = 0) =>
    value.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits});
  const isOf = (file: string) => /(^|[/-])story-\d+/.test(file);
  const [, slowest] = /the slowest was (.*)\./.exec(builds.full.printed) ?? [];
  const {full, same, changed} = builds;
  const row = (name: string, {seconds, peakBytes}: Measured) =>
    `| ${name} | ${number(seconds, 1)} | ${number((100 * seconds) / full.seconds, 1)} % | ${number(peakBytes / 1e6)} |`;
  return `## A site of ${number(stories)} stories

Generated stories (\`tests/bench/stories/\`, seeded) of three to twelve cities, built by one command on a machine of ${cpus().length} cores with Node ${process.versions.node};
written by \`npm run bench:stories\`. The scripts and the tiles of the basemap were built before. The slowest story: ${slowest}.

| | seconds | of the first | peak memory, MB |
|---|---:|---:|---:|
${row('all stories', full)}
${row('again, nothing changed', same)}
${row('again, one story changed', changed)}

Each story takes ${number(bytes(isOf) / stories / 1e6, 2)} MB on the disk, of which ${number(bytes(file => file.startsWith('single/')) / stories / 1e6, 2)} MB are the single file.
The files that all share take ${number(bytes(file => !isOf(file)) / 1e6, 1)} MB.`;
}
