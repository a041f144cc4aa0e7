import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {Browser} from 'playwright-core';
import {build} from 'vite';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {serve, type TestServer} from '../support/serve.ts';
import {launchBrowser} from './open-page.ts';

const FOLDER = resolve('tests/output/library');

/** A page made with React, as another house would write it. */
const PAGE = `
import {DatelineMap, type DatelineMapElement, type MapSelection} from 'dateline/react';
import {createElement, useRef, useState} from 'react';
export function App({base}: {base: string}) {
  const map = useRef<DatelineMapElement>(null);
  const [selected, setSelected] = useState<MapSelection>(null);
  return createElement('main', {},
    createElement('button', {onClick: () => map.current?.select({fact: 'pact'})}, 'Select'),
    createElement('output', {}, JSON.stringify(selected)),
    createElement(DatelineMap, {base, story: 'prisoner-swap', start: 'poster', height: 600, place: 'seoul', ref: map, onSelect: setSelected}));
}`;

let browser: Browser;
let maps: TestServer;
let site: TestServer;
beforeAll(async () => {
  execFileSync('npm', ['run', 'build:lib'], {stdio: 'ignore'});
  mkdirSync(FOLDER, {recursive: true});
  browser = await launchBrowser();
  maps = await serve({folder: 'dist', headers: {'Access-Control-Allow-Origin': '*'}});
  writeFileSync(join(FOLDER, 'app.ts'), PAGE);
  writeFileSync(
    join(FOLDER, 'main.ts'),
    `import {createElement} from 'react'; import {createRoot} from 'react-dom/client'; import {App} from './app.ts';
     createRoot(document.body).render(createElement(App, {base: '${maps.origin}/'}));`,
  );
  writeFileSync(
    join(FOLDER, 'index.html'),
    '<!doctype html><title>Page</title><script type="module" src="./main.ts"></script>',
  );
  await build({
    root: FOLDER,
    configFile: false,
    logLevel: 'error',
    resolve: {alias: {'dateline/react': resolve('lib/react.js')}},
    build: {outDir: 'dist', emptyOutDir: true},
  });
  site = await serve({folder: join(FOLDER, 'dist')});
});
afterAll(async () => {
  await browser.close();
  await Promise.all([maps.close(), site.close()]);
});

test('a page with the library is sound in its types', () => {
  const options = {
    compilerOptions: {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      module: 'esnext',
      moduleResolution: 'bundler',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: [],
      paths: {'dateline/react': [resolve('lib/types/host/index.d.ts')]},
    },
    files: ['app.ts'],
  };
  writeFileSync(join(FOLDER, 'tsconfig.json'), JSON.stringify(options));
  const check = () => execFileSync('npx', ['tsc', '-p', FOLDER], {encoding: 'utf8'});
  expect(check()).toBe('');
  writeFileSync(join(FOLDER, 'app.ts'), PAGE.replace("story: 'prisoner-swap'", 'story: 1'));
  expect(check).toThrow();
  writeFileSync(join(FOLDER, 'app.ts'), PAGE);
});

test('on a server it is the room for the map', async () => {
  const {renderToString} = await import('react-dom/server');
  const {createElement} = await import('react');
  const {DatelineMap} = (await import(resolve('lib/react.js'))) as typeof import('../../src/host/index.ts');
  const html = renderToString(
    createElement(DatelineMap, {base: '/', story: 'swap', place: 'seoul', linkArticle: ''}),
  );
  expect(html).toBe('<dateline-map story="swap" place="seoul" link-article=""></dateline-map>');
});

test('in a page it selects, tells what is selected, and is the library that package.json names', async () => {
  const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, Record<string, string>>;
  };
  for (const path of Object.values(exports).flatMap(paths => Object.values(paths)))
    expect(readFileSync(path, 'utf8').length, path).toBeGreaterThan(0);
  const page = await browser.newPage({reducedMotion: 'reduce'});
  await page.goto(`${site.origin}/`);
  await expect.poll(() => page.frames().length).toBe(2);
  const embed = page.frames()[1]!;
  await embed.waitForSelector('figure[data-script]');
  expect(await embed.locator('.panel h3:visible').first().innerText()).toBe('Seoul');
  await page.getByRole('button', {name: 'Select'}).click();
  await expect.poll(() => page.locator('output').innerText()).toBe('{"fact":"pact"}');
  await embed.locator('.strip [data-place="kyiv"]').click();
  await expect.poll(() => page.locator('output').innerText()).toBe('{"place":"kyiv"}');
  await page.close();
});
