import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {configSchema} from '../../../src/build/config/config-schema.ts';
import {readProject} from '../../../src/build/config/read-project.ts';
import {defaultTheme} from '../../../src/theme.ts';

const text = readFileSync('docs/configuration.md', 'utf8');
const examples = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code!);

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-doc-'));
  cpSync('tests/cases/good/minimal', join(root, 'stories/prisoner-swap'), {recursive: true});
  cpSync('geo/basemap/borders.yaml', join(root, 'borders.yaml'));
  const font = (name: string) => join(root, 'fonts', name);
  const tinos = 'node_modules/@expo-google-fonts/tinos/700Bold';
  cpSync(
    'node_modules/@fontsource-variable/antonio/files/antonio-latin-wght-normal.woff2',
    font('pub-sans.woff2'),
  );
  cpSync(`${tinos}/Tinos_700Bold.ttf`, font('pub-serif.ttf'));
  cpSync(`${tinos}_Italic/Tinos_700Bold_Italic.ttf`, font('pub-serif-italic.ttf'));
});
afterEach(() => rmSync(root, {recursive: true}));

describe('docs/configuration.md', () => {
  test.each(examples)('has an example that works: %s', async code => {
    const own = code.replace("'dateline'", `'${resolve('src/build/config/define-config.ts')}'`);
    writeFileSync(join(root, 'dateline.config.ts'), own);
    const project = await readProject(root);
    const without = await readProject('.');
    expect({...project, root: '', configFiles: []}).not.toEqual({...without, root: '', configFiles: []});
  });

  test('names every field, and every colour', () => {
    for (const field of Object.keys(configSchema.shape)) expect(text).toContain(`| \`${field}\` |`);
    for (const colour of Object.keys(defaultTheme.schemes.light)) expect(text).toContain(`\`${colour}\``);
    for (const field of Object.keys(defaultTheme.label)) expect(text).toContain(field);
  });
});
