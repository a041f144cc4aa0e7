import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {copyProject} from '../../support/copy-project.ts';

const SITE = 'https://maps.example.org/';
const NOTE = "Type `import('./a.js')` here.";

const root = copyProject();
let good = '';

beforeAll(async () => {
  const places = join(root, 'geo/prisoner-swap/places.geojson');
  const {features, ...rest} = JSON.parse(readFileSync(places, 'utf8'));
  features[0].properties.note = NOTE;
  writeFileSync(places, JSON.stringify({...rest, features}));
  expect(await build({SITE})).toMatchObject({code: 0});
  good = hashOf(join(root, 'dist'));
}, 240_000);
afterAll(() => rmSync(root, {recursive: true}));

test('a build has all parts, and leaves nothing beside them', () => {
  const files = readdirSync(join(root, 'dist'), {recursive: true, encoding: 'utf8'});
  for (const file of [
    'index.html',
    'embed.js',
    'embed/prisoner-swap/index.html',
    'single/prisoner-swap.html',
  ])
    expect(files).toContain(file);
  expect(besideDist()).toEqual([]);
});

test('with SITE the pages name their address, and there is an oEmbed', () => {
  for (const page of ['index.html', 'embed/prisoner-swap/index.html', 'single/prisoner-swap.html']) {
    const html = readFileSync(join(root, 'dist', page), 'utf8');
    expect(html, page).toContain(`<link rel="canonical" href="${SITE}stories/prisoner-swap/"/>`);
    expect(html, page).toContain(`content="${SITE}stories/prisoner-swap/card.png"`);
  }
  expect(readFileSync(join(root, 'dist/oembed/prisoner-swap.json'), 'utf8')).toContain(`${SITE}embed/`);
});

test('text in a story that looks like code reaches readers unchanged', () => {
  const assets = join(root, 'dist/assets');
  const page = readdirSync(assets).find(name => name.endsWith('.json'))!;
  expect(readFileSync(join(assets, page), 'utf8')).toContain(JSON.stringify(NOTE));
});

test('a SITE without a scheme is reported at once, and dist/ stays unchanged', async () => {
  const {code, printed} = await build({SITE: 'maps.example.org'});
  expect(code).toBe(1);
  expect(printed.match(/SITE is "maps\.example\.org"; expected .*/g)).toHaveLength(1);
  expect(printed).not.toContain('vite');
  expect(hashOf(join(root, 'dist'))).toBe(good);
}, 60_000);

test('a story with an error is reported, and dist/ stays unchanged', async () => {
  await withMore('geo/prisoner-swap/facts.yaml', '\nnowhere: {title: Nowhere}\n', async () => {
    const {code, printed} = await build();
    expect(code).toBe(1);
    expect(printed).toContain('geo/prisoner-swap/facts.yaml:');
    expect(printed.match(/SITE is not set/g)).toHaveLength(1);
    expect(hashOf(join(root, 'dist'))).toBe(good);
  });
}, 60_000);

test.each(['SIGKILL', 'SIGINT'] as const)(
  'after %s in the middle of a build dist/ is as it was',
  async signal => {
    await withMore('geo/prisoner-swap/article.md', '\nThe article goes on.\n', async () => {
      const {code} = await build({}, signal);
      expect(code).not.toBe(0);
      expect(hashOf(join(root, 'dist'))).toBe(good);
    });
  },
  120_000,
);

test('a fault in the last step leaves dist/ unchanged, and the remains of a killed build are removed', async () => {
  await withMore('src/host/embed-script.ts', '\nimport "./not-there.ts";\n', async () => {
    const {code, printed} = await build();
    expect(code).toBe(1);
    expect(printed).toContain('not-there.ts');
    expect(hashOf(join(root, 'dist'))).toBe(good);
    expect(besideDist()).toEqual([]);
  });
}, 120_000);

/** Runs `npm run build` as a shell does, as a group of processes; `signal` ends it when it begins to publish a story. */
function build(
  variables: Record<string, string> = {},
  signal?: NodeJS.Signals,
): Promise<{code: number | null; printed: string}> {
  const {SITE: _, STORY: __, NODE_ENV: ___, ...env} = process.env;
  const child = spawn('npm', ['run', 'build'], {cwd: root, detached: true, env: {...env, ...variables}});
  let printed = '';
  const read = (bytes: Buffer) => {
    printed += bytes;
    if (!signal || !printed.includes('Stories to publish: 1 of 1.')) return;
    process.kill(-child.pid!, signal);
    signal = undefined;
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return new Promise(resolve => child.on('close', code => resolve({code, printed})));
}

/** Runs with text appended to a file of the project, and then without it. */
async function withMore(file: string, text: string, run: () => Promise<void>): Promise<void> {
  appendFileSync(join(root, file), text);
  try {
    await run();
  } finally {
    cpSync(file, join(root, file));
  }
}

function besideDist(): string[] {
  return readdirSync(root).filter(name => name.startsWith('.'));
}

/** One hash over all files of a folder, their paths and bytes. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile());
  for (const path of files.map(({parentPath, name}) => join(parentPath, name)).sort())
    hash.update(`${path}\n`).update(readFileSync(path));
  return hash.digest('hex');
}
