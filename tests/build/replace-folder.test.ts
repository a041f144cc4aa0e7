import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {replaceFolder} from '../../src/build/replace-folder.ts';

/** Of no process: above what any system gives. */
const DEAD = 2 ** 30;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-replace-'));
});
afterEach(() => rmSync(root, {recursive: true}));

function write(folder: string, text: string): void {
  mkdirSync(join(root, folder), {recursive: true});
  writeFileSync(join(root, folder, 'index.html'), text);
}
const page = () => readFileSync(join(root, 'dist/index.html'), 'utf8');
const replace = (text: string) =>
  replaceFolder(join(root, 'dist'), async fresh => {
    mkdirSync(fresh);
    writeFileSync(join(fresh, 'index.html'), text);
  });

test('the first folder is made, and the next one replaces all of it', async () => {
  await replace('first');
  writeFileSync(join(root, 'dist/more.html'), '');
  await replace('second');
  expect(page()).toBe('second');
  expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('the last folder stays until the new one is complete', async () => {
  await replace('first');
  await replaceFolder(join(root, 'dist'), async fresh => {
    mkdirSync(fresh);
    expect(page()).toBe('first');
  });
  expect(existsSync(join(root, 'dist/index.html'))).toBe(false);
});

test('restores a folder that a killed process had moved away', async () => {
  write(`.dist-${DEAD}-last`, 'last');
  write(`.dist-${DEAD}`, 'new');
  const fault = replaceFolder(join(root, 'dist'), async () => {
    throw new Error('A fault.');
  });
  await expect(fault).rejects.toThrow('A fault.');
  expect(page()).toBe('last');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('what a process that runs is writing is left to it, and so is what only has a similar name', async () => {
  write(`.dist-${process.ppid}`, 'of another build');
  write('.dist-old', 'a copy of somebody');
  await replace('mine');
  expect(readdirSync(root).sort()).toEqual([`.dist-${process.ppid}`, '.dist-old', 'dist'].sort());
});

test('where the folder is a link, what it leads to is replaced', async () => {
  write('elsewhere', 'first');
  symlinkSync('elsewhere', join(root, 'dist'));
  await replace('second');
  expect(page()).toBe('second');
  expect(readFileSync(join(root, 'elsewhere/index.html'), 'utf8')).toBe('second');
});
