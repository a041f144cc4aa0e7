import type {Rolldown} from 'vite';
import {expect, test} from 'vitest';
import {retryImports} from '../../src/build/retry-imports.ts';

test('a script that could not be loaded is asked for once more, at another address', async () => {
  const chunk = {
    type: 'chunk',
    code: 'const load = () => import(`./map-A_b-1.js`); const other = () => import("https://a.example/x.js");',
  } as Rolldown.OutputChunk;
  retryImports({'main.js': chunk});
  const asked: string[] = [];
  const run = new Function('ask', `${chunk.code.replaceAll('import(', 'ask(')} return load();`);
  const ask = async (address: string) => {
    asked.push(address);
    if (asked.length === 1) throw new TypeError('Failed to fetch');
    return 'the map';
  };
  expect(await run(ask)).toBe('the map');
  expect(asked[0]).toBe('./map-A_b-1.js');
  expect(asked[1]).toMatch(/^\.\/map-A_b-1\.js\?\d+$/);
  expect(chunk.code).toContain('() => import("https://a.example/x.js")');
});
