import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';

const DOCS = [
  'README.md',
  'CHANGELOG.md',
  'geo/README.md',
  'geo/basemap/README.md',
  'docs/performance.md',
  'docs/configuration.md',
];
const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>};

describe.each(DOCS)('%s', file => {
  const text = readFileSync(file, 'utf8');

  test('names no command that package.json does not have', () => {
    const commands = [...text.matchAll(/npm (?:run )?([a-z:]+)/g)].map(match => match[1]!);
    const known = [...Object.keys(scripts), 'install', 'pack', 'packages', 'package'];
    expect(commands.filter(command => !known.includes(command))).toEqual([]);
  });

  test('links to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(match => match[1]!);
    const local = links.filter(link => !/^(https?:|mailto:|#)/.test(link) && !link.includes('…'));
    expect(local.filter(link => !existsSync(join(dirname(file), link)))).toEqual([]);
  });
});

test('every command is in the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(
    Object.keys(scripts).filter(
      name =>
        !['check:types', 'check:lint', 'start', 'test'].includes(name) && !readme.includes(`npm run ${name}`),
    ),
  ).toEqual([]);
});
