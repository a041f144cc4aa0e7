import {readdirSync} from 'node:fs';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {readFirstStory} from '../support/first-story.ts';
import {serve, type TestServer} from '../support/serve.ts';
import {startNginx, whyNoNginx} from './nginx.ts';
import {launchBrowser} from './open-page.ts';

const {story} = await readFirstStory();
const PATH = `/embed/${story.slug}/`;

describe('nginx with the documented block', () => {
  beforeEach(({skip}) => skip(whyNoNginx !== undefined, `nginx: ${whyNoNginx}`));
  let browser: Browser;
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  let cms: TestServer;
  beforeAll(async () => {
    if (whyNoNginx) return;
    browser = await launchBrowser();
    nginx = await startNginx('dist');
    const frame = (sandbox: string) =>
      `<iframe ${sandbox} src="${nginx.origin}${PATH}?start=map" width="720" height="640" title="Map"></iframe>`;
    cms = await serve({
      pages: {
        '/plain': frame(''),
        '/scripts': frame('sandbox="allow-scripts"'),
        '/both': frame('sandbox="allow-scripts allow-same-origin"'),
        '/script': `<dateline-map story="${story.slug}" start="map"></dateline-map><script async src="${nginx.origin}/embed.js"></script>`,
      },
    });
  });
  afterAll(async () => {
    if (whyNoNginx) return;
    await browser.close();
    nginx.stop();
    await cms.close();
  });

  const assets = readdirSync('dist/assets');
  const script = `/assets/${assets.find(name => name.startsWith('open-map'))}`;
  const forever = 'public, max-age=31536000, immutable';

  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    [PATH, 'text/html; charset=utf-8', 'no-cache'],
    [`/v/${readdirSync('dist/v')[0]}${PATH}`, 'text/html; charset=utf-8', forever],
    [script, 'text/javascript; charset=utf-8', forever],
    ['/embed.js', 'text/javascript; charset=utf-8', 'public, max-age=3600'],
    ['/basemap/0/0/0.pbf', 'application/vnd.mapbox-vector-tile', forever],
    [`/stories/${story.slug}/story.json`, 'application/json', 'no-cache'],
    [`/stories/${story.slug}/places.geojson`, 'application/geo+json', 'no-cache'],
    [`/stories/${story.slug}/annotations.jsonld`, 'application/ld+json', 'no-cache'],
    [`/stories/${story.slug}/card.png`, 'image/png', 'no-cache'],
  ])('%s has its type, its caching, and may be used by any page', async (path, type, caching) => {
    const {status, headers} = await fetch(nginx.origin + path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('cache-control')).toBe(caching);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('content-security-policy')).toBe('frame-ancestors *');
    expect(headers.get('x-frame-options')).toBeNull();
  });

  test('text and tiles come compressed, pictures as they are', async () => {
    for (const [path, encoding] of [
      [PATH, 'gzip'],
      [script, 'gzip'],
      ['/basemap/0/0/0.pbf', 'gzip'],
      [`/stories/${story.slug}/card.png`, null],
    ] as const) {
      const {headers} = await fetch(nginx.origin + path, {headers: {'Accept-Encoding': 'gzip'}});
      expect(headers.get('content-encoding'), path).toBe(encoding);
    }
  });

  test('serves part of a file, and does not send an unchanged file again', async () => {
    const address = nginx.origin + script;
    const part = await fetch(address, {headers: {Range: 'bytes=0-99', 'Accept-Encoding': 'identity'}});
    expect(part.status).toBe(206);
    expect((await part.arrayBuffer()).byteLength).toBe(100);
    const {headers} = await fetch(nginx.origin + PATH);
    const again = await fetch(nginx.origin + PATH, {headers: {'If-None-Match': headers.get('etag') ?? ''}});
    expect(again.status).toBe(304);
  });

  test('what is not there is not there, and a folder is led to', async () => {
    expect((await fetch(`${nginx.origin}/basemap/6/0/0.pbf`)).status).toBe(404);
    const {status, headers} = await fetch(`${nginx.origin}${PATH.slice(0, -1)}`, {redirect: 'manual'});
    expect(status).toBe(301);
    expect(headers.get('location')).toMatch(new RegExp(`${PATH}$`));
  });

  test.each(['/plain', '/scripts', '/both', '/script'])(
    '%s of a CMS on another origin has a live map',
    async path => {
      const page = await browser.newPage({reducedMotion: 'reduce'});
      await page.goto(cms.origin + path);
      await expect.poll(() => page.frames().length).toBe(2);
      await page.frames()[1]!.waitForSelector('figure[data-map="live"]', {timeout: 60_000});
      await page.close();
    },
  );
});
