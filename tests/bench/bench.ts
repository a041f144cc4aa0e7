import {mkdir} from 'node:fs/promises';
import {cpus, loadavg} from 'node:os';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {readStoryData} from '../../src/build/read-story-data.ts';
import {project} from '../support/project.ts';
import {type ArticleName, EMBED, writeArticles} from './articles.ts';
import {startBrowser} from './browser.ts';
import {measureIntent} from './measures.ts';
import {buildPeers} from './peers/build-peers.ts';
import {type Picture, takePictures} from './picture.ts';
import {type Column, PLAN} from './plan.ts';
import {placePixel} from './pointer.ts';
import {serveStatic} from './static-server.ts';
import type {Pixel} from './tab.ts';
import {MAP_WINDOW, TARGET, type Visit, visit, waitForQuiet} from './visit.ts';

/** All figures of a benchmark: those of each run by column and name, and the machine. */
export type Results = {
  runs: number;
  /** `load` is the machine's average load in the minute before, from other work. */
  machine: {cores: number; node: string; chromium: string; load: number};
  pictures: Picture[];
  /** Whether a frame with `loading="lazy"` was loaded without scrolling, by how many pixels down the page it is. */
  lazy: {top: number; loaded: boolean}[];
  figures: Record<Column, Record<string, number[]>>;
};

/**
 * Measures the build in a folder against its peers, which it builds into `output`: so many runs of the plan, each
 * beginning with another visit. `tell` is given a line for each step.
 */
export async function bench(
  dist: string,
  {runs, output, tell}: {runs: number; output: string; tell: (line: string) => void},
): Promise<Results> {
  const load = loadavg()[0] ?? 0;
  const {data} = await readStoryData(project, 'prisoner-swap');
  if (!data) throw new Error('The story "prisoner-swap" has errors: see `npm run dateline check`.');
  const [peers, articles] = [join(output, 'peers'), join(output, 'articles')];
  await mkdir(articles, {recursive: true});
  await buildPeers(data, peers);
  await writeArticles(articles);
  const server = await serveStatic({'/': dist, '/peers/': peers, '/articles/': articles});
  const browser = await startBrowser();
  try {
    const pictures = await takePictures(browser, `http://127.0.0.1:${server.port}`, peers);
    const spots = await warmUp(browser, server.port);
    const figures: Results['figures'] = {dateline: {}, png2: {}, png1: {}, svg: {}, maplibre: {}};
    for (let run = 0; run < runs; run++) {
      for (const index of PLAN.keys()) {
        const {column, article, speed, measure} = PLAN[(index + run) % PLAN.length]!;
        const found = await during(await visit(browser, server.port, article, speed), open =>
          measure(open, spots.get(article)),
        );
        for (const [name, figure] of Object.entries(found)) {
          figures[column][name] ??= [];
          figures[column][name].push(figure);
        }
        const list = Object.entries(found).map(([name, figure]) => `${name} ${Number(figure.toFixed(2))}`);
        tell(`${run + 1}/${runs} ${article}: ${list.join(', ') || 'nothing came'}`);
      }
    }
    const lazy = [await lazyFrame(browser, server.port, 1600), await lazyFrame(browser, server.port, 8000)];
    const machine = {cores: cpus().length, node: process.versions.node, chromium: browser.version(), load};
    return {runs, machine, pictures, lazy, figures};
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * Has the server read and compress what is going to be asked for, and the browser its own start behind it. Resolves to where
 * the place to be clicked is in each article.
 */
async function warmUp(browser: Browser, port: number): Promise<Map<ArticleName, Pixel>> {
  const spots = new Map<ArticleName, Pixel>();
  for (const article of ['dateline', 'svg', 'maplibre'] as const) {
    await during(await visit(browser, port, article, 'fast'), async open => {
      await open.reached('picture');
      const spot = await placePixel(open.tab, TARGET.place);
      if (spot) spots.set(article, spot);
      if (article === 'dateline') await measureIntent(open);
      await waitForQuiet(open);
    });
  }
  return spots;
}

async function lazyFrame(browser: Browser, port: number, top: 1600 | 8000): Promise<Results['lazy'][number]> {
  const loaded = await during(await visit(browser, port, `lazy-${top}`, 'slow'), async open => {
    await waitForQuiet(open);
    return open.tab.evaluate<boolean>(`${MAP_WINDOW}.location.pathname.startsWith('${EMBED}')`);
  });
  return {top, loaded};
}

/** Runs something during a visit and ends the visit, even after an error. */
async function during<T>(open: Visit, act: (open: Visit) => Promise<T>): Promise<T> {
  try {
    return await act(open);
  } finally {
    await open.close();
  }
}
