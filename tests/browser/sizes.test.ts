import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {measureBuild, sizeTable} from '../../src/build/commands/size.ts';

// Compressed bytes differ a little between versions of Node.
const TOLERANCE = 0.02;

test('the README’s table of sizes is that of the build; `npm run size` prints the present one', () => {
  const written =
    /<!-- sizes -->\n([\s\S]*?)\n<!-- \/sizes -->/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const rows = (table: string) =>
    table
      .split('\n')
      .slice(2)
      .map(row => row.split('|').map(cell => cell.trim()));
  const [then, now] = [rows(written), rows(sizeTable(measureBuild('dist', 'prisoner-swap')))];
  expect(then.map(([, name]) => name)).toEqual(now.map(([, name]) => name));
  for (const [index, [, name, ...figures]] of now.entries()) {
    for (const [column, figure] of figures.slice(0, 3).entries()) {
      const before = Number(then[index]![column + 2]);
      expect(
        Math.abs(before - Number(figure)),
        `${name}: ${before} kB in the README, ${figure} kB now`,
      ).toBeLessThanOrEqual(Math.max(0.2, Number(figure) * TOLERANCE));
    }
  }
});
