import {readdirSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';

const PAGE = 'dist/embed/prisoner-swap/index.html';
const html = readFileSync(PAGE, 'utf8');
const scripts = [...html.matchAll(/<script type="module"[^>]* src="([^"]+)"/g)].map(([, url]) => url!);
const first = [...new Set(scripts.flatMap(url => withImports(posix.join(posix.dirname(PAGE), url))))];
const live = withImports(chunk('open-map'));

/** The bytes that a server sends of files, each compressed by itself. */
function brotli(files: string[]): number {
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
}

function chunk(name: string): string {
  const file = readdirSync('dist/assets').find(file => file.startsWith(`${name}-`) && file.endsWith('.js'));
  return `dist/assets/${file}`;
}

/** A script with all that it imports before it runs. */
function withImports(file: string, seen: string[] = []): string[] {
  if (seen.includes(file)) return seen;
  const code = readFileSync(file, 'utf8');
  const imports = [...code.matchAll(/(?:^|[;}])import(?:[^"'()]*from)?["'](\.[^"']+)["']/g)];
  return imports.reduce(
    (files, [, path]) => withImports(posix.join(posix.dirname(file), path!), files),
    [...seen, file],
  );
}

describe('bytes by brotli', () => {
  test('the embed page with its posters and all facts: at most 30 kB', () => {
    expect(brotli([PAGE])).toBeLessThanOrEqual(30_000);
  });

  test('the first script: at most 12 kB', () => {
    expect(brotli(first)).toBeLessThanOrEqual(12_000);
  });

  test('a map that pans, zooms and opens facts: at most 45 kB', () => {
    expect(brotli([PAGE, ...first])).toBeLessThanOrEqual(45_000);
  });

  test('the dialog “Embed or download” with React: at most 70 kB', () => {
    expect(
      brotli(withImports(chunk('open-share')).filter(file => !first.includes(file))),
    ).toBeLessThanOrEqual(70_000);
  });
});

test('none of it is MapLibre, and React is only in the dialog', () => {
  const has = (files: string[], words: string) =>
    files.some(file => readFileSync(file, 'utf8').includes(words));
  expect(has([PAGE, ...first], 'webglcontextlost')).toBe(false);
  expect(has([PAGE, ...first, ...live], 'Minified React error')).toBe(false);
  expect(has(live, 'webglcontextlost')).toBe(true);
  expect(has([chunk('open-share')], 'Minified React error')).toBe(true);
});

test('the page brings its own style, and asks for nothing but its scripts', () => {
  expect(html).not.toContain('<link rel="stylesheet"');
  // Browsers do not request what is only for other sites.
  const own = html.replace(/<link rel="(?:canonical|alternate)"[^>]*>/g, '');
  const asked = [...own.matchAll(/<(?:script|img|iframe|link)[^>]*(?:src|href)="(?!data:|#)([^"]+)"/g)];
  expect(asked.map(([, url]) => url)).toEqual(scripts);
});
