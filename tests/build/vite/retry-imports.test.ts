import type {Rolldown} from 'vite';
import {expect, test} from 'vitest';
import {retryImports} from '../../../src/build/vite/retry-imports.ts';

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

test('a story’s own words stay as they are, whatever they look like', async () => {
  const note = 'Type `import(\'./a.js\')`, or "import(`./a.js`)". 한국 𝒳';
  const words = JSON.stringify({note});
  const literal = note.replaceAll('`', '\\`');
  const chunk = {
    type: 'chunk',
    code: `const data = ${words}; const same = \`${literal}\`; /* import("./a.js") */ const load = () => import("./a.js");`,
  } as Rolldown.OutputChunk;
  const code = chunk.code;
  retryImports({'main.js': chunk});
  const [data, same] = new Function(`${chunk.code} return [data, same];`)();
  expect(data.note).toBe(note);
  expect(same).toBe(note);
  // All that is new is at the one import, which is the last.
  expect(chunk.code.startsWith(code.slice(0, code.lastIndexOf('import(')))).toBe(true);
  expect(chunk.code).toMatch(/\.catch\(.*\("\.\/a\.js"\);$/);
});
