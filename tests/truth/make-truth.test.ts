import {expect, test} from 'vitest';
import library from '../../node_modules/geographiclib-geodesic/package.json' with {type: 'json'};
import {makeTruth} from './make-truth.ts';

test('geodesic.json is what GeographicLib says today', async () => {
  const {provenance, pairs} = makeTruth(library.version);
  const lines = pairs.map(pair => `    ${JSON.stringify(pair)}`).join(',\n');
  const text = `{\n  "provenance": ${JSON.stringify(provenance)},\n  "pairs": [\n${lines}\n  ]\n}\n`;
  await expect(text).toMatchFileSnapshot('geodesic.json');
});

test('geodesic.json holds at least 200 pairs of at least eight kinds', () => {
  const {pairs} = makeTruth(library.version);
  expect(pairs.length).toBeGreaterThanOrEqual(200);
  expect(new Set(pairs.map(pair => pair.kind)).size).toBeGreaterThanOrEqual(8);
});
