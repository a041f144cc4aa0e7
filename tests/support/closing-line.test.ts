import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-closing-'));
});
afterAll(() => rmSync(folder, {recursive: true}));

/** Runs test files in a process of its own and returns the last lines that it prints. */
async function lastLines(files: Record<string, string>, count: number): Promise<string[]> {
  const root = mkdtempSync(join(folder, 'run-'));
  for (const [name, code] of Object.entries(files)) writeFileSync(join(root, name), code);
  const reporter = resolve('tests/support/closing-line.ts');
  const words = ['run', '--root', root, '--globals', '--reporter=default', `--reporter=${reporter}`];
  const output = await new Promise<string>(done => {
    execFile(process.execPath, [resolve('node_modules/vitest/vitest.mjs'), ...words], (_, stdout) =>
      done(stdout),
    );
  });
  return output.trimEnd().split('\n').slice(-count);
}

test('a run ends with its reasons to skip and with how many passed, failed and were skipped', async () => {
  const code = `
    test('one', () => {});
    test('two', () => expect(1).toBe(2));
    describe('in a browser', () => {
      beforeEach(({skip}) => skip(true, 'Firefox: there is no firefox-esr'));
      test('three', () => expect(1).toBe(2));
      test('four', () => {});
    });
    test('five', ({skip}) => skip('there is no nginx'));
  `;
  expect(await lastLines({'some.test.js': code}, 4)).toEqual([
    '',
    'SKIPPED 2 tests: Firefox: there is no firefox-esr.',
    'SKIPPED 1 test: there is no nginx.',
    '1 passed, 1 failed, 3 skipped',
  ]);
});

test('a file that does not load counts as failed', async () => {
  const files = {'broken.test.js': 'import "./nowhere.js"', 'good.test.js': `test('one', () => {})`};
  expect(await lastLines(files, 2)).toEqual(['', '1 passed, 1 failed']);
});
