import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {prebuiltLicenses} from '../../../src/build/vite/prebuilt-licenses.ts';

test('each package inside MapLibre has the licence of the folder nearest to it; one that is not installed is reported', () => {
  const root = mkdtempSync(join(tmpdir(), 'dateline-licenses-'));
  onTestFinished(() => rmSync(root, {recursive: true}));
  const files: Record<string, string> = {
    'node_modules/maplibre-gl/package.json':
      '{"name":"maplibre-gl","version":"6.0.0","dependencies":{"gone":"^2.1.0"}}',
    'node_modules/maplibre-gl/dist/maplibre-gl.mjs.map':
      '{"sources":["../src/a.ts","../node_modules/near/index.js","../node_modules/near/node_modules/@of/inner/b.js"]}',
    'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs.map':
      '{"sources":["../node_modules/gone/c.js","../node_modules/near/d.js"]}',
    'node_modules/near/package.json': '{"name":"near","version":"1.0.0","license":"MIT"}',
    'node_modules/near/LICENSE': 'Of another version.',
    'node_modules/maplibre-gl/node_modules/near/package.json':
      '{"name":"near","version":"3.0.0","license":"(MIT OR ISC)"}',
    'node_modules/maplibre-gl/node_modules/near/LICENSE.md': 'Of this version.\n',
    'node_modules/@of/inner/package.json': '{"name":"@of/inner","version":"4.0.0","license":"ISC"}',
    'node_modules/@of/inner/Readme.md': '# Inner\n\n## License (ISC)\n\nIn the readme.\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  }
  expect(
    prebuiltLicenses(root)
      .split(/(?=^## )/m)
      .slice(1)
      .map(entry => entry.trim()),
  ).toEqual([
    '## @of/inner - 4.0.0 (ISC)\n\nIn the readme.',
    '## gone - ^2.1.0\n\nIt is not installed here, so that its licence is not known: see the package of that name.',
    '## near - 3.0.0 (MIT OR ISC)\n\nOf this version.',
  ]);
});
