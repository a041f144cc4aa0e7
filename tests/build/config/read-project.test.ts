import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {readProject} from '../../../src/build/config/read-project.ts';
import {siteOf} from '../../../src/build/site-of.ts';
import {defaultMessages} from '../../../src/messages/default-messages.ts';
import {defaultTheme} from '../../../src/theme.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-config-'));
  cpSync('tests/cases/good/minimal', join(root, 'geo/walk'), {recursive: true});
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, {recursive: true});
});

const write = (text: string, name = 'dateline.config.ts') => writeFileSync(join(root, name), text);
const define = (fields: string) =>
  write(
    `import {defineConfig} from '${resolve('src/build/config/define-config.ts')}';\nexport default defineConfig({${fields}});\n`,
  );
const fault = () =>
  readProject(root).then(
    () => '',
    (error: Error) => error.message,
  );

describe('readProject', () => {
  test('without a configuration everything is as Dateline has it', async () => {
    expect(await readProject(root)).toEqual({
      root,
      stories: 'geo',
      theme: defaultTheme,
      fonts: {web: [], pictures: {files: [], names: {}}},
      messages: defaultMessages,
      borders: resolve('geo/basemap/borders.yaml'),
      brand: {name: 'Dateline'},
      configFiles: [resolve('geo/basemap/borders.yaml')],
    });
  });

  test('what a configuration sets replaces that part, and nothing beside it', async () => {
    cpSync(join(root, 'geo'), join(root, 'maps'), {recursive: true});
    define(`
      stories: 'maps/',
      site: 'https://maps.example.org/news',
      lead: 'walk',
      theme: {schemes: {light: {story: '#005a9c'}}, label: {main: 18}},
      brand: {name: 'The Example Times', link: 'https://example.org/'},
    `);
    const project = await readProject(root);
    const {light, dark} = defaultTheme.schemes;
    expect(project).toMatchObject({
      stories: 'maps',
      site: 'https://maps.example.org/news/',
      lead: 'walk',
      brand: {name: 'The Example Times', link: 'https://example.org/'},
    });
    expect(project.theme).toEqual({
      ...defaultTheme,
      schemes: {light: {...light, story: '#005a9c'}, dark},
      label: {...defaultTheme.label, main: 18},
    });
    expect(project.configFiles).toContain(join(root, 'dateline.config.ts'));
  });

  test.each(['js', 'mjs', 'mts'])('reads dateline.config.%s, and what it imports', async ending => {
    write('export const story = "#00aa00";', 'colours.mjs');
    write(
      'import {story} from "./colours.mjs"; export default {theme: {schemes: {dark: {story}}}};',
      `dateline.config.${ending}`,
    );
    const {theme, configFiles} = await readProject(root);
    expect(theme.schemes.dark.story).toBe('#00aa00');
    expect(configFiles).toContain(join(root, 'colours.mjs'));
  });

  test('reads a configuration again after a change', async () => {
    define('brand: {name: "One"}');
    expect((await readProject(root)).brand.name).toBe('One');
    define('brand: {name: "Another"}');
    expect((await readProject(root)).brand.name).toBe('Another');
  });

  test('SITE wins over the configured address', async () => {
    define('site: "https://maps.example.org/"');
    vi.stubEnv('SITE', 'https://preview.example.org/7');
    expect((await readProject(root)).site).toBe('https://preview.example.org/7/');
  });

  test('a field that is undefined is one that is not given', async () => {
    define('site: process.env.NOWHERE, theme: undefined');
    expect(await readProject(root)).toMatchObject({theme: defaultTheme});
  });

  test('reports all faults at once, each with its field and what to do', async () => {
    define(`
      storys: 'geo',
      site: 'maps.example.org',
      lead: 'wolk',
      theme: {schemes: {light: {stroy: '#005a9c', ink: 'black'}, dim: {}}, label: {main: '18px'}, fonts: {sans: 'Arial}'}},
      borders: './bordars.yaml',
      basemap: {maxzoom: 9},
      brand: {link: 'example'},
    `);
    expect((await fault()).split('\n')).toEqual([
      'The configuration cannot be used.',
      'dateline.config.ts error site: Found "maps.example.org"; expected the address of the folder that the site is published at, as "https://maps.example.org/". Correct it.',
      'dateline.config.ts error theme.schemes.light.ink: Found "black"; expected a colour as "#a81d27". Correct it.',
      'dateline.config.ts error theme.schemes.light.stroy: Found the unknown field "stroy". Did you mean "story"?',
      'dateline.config.ts error theme.schemes.dim: Found the unknown field "dim"; expected light or dark. Remove it.',
      'dateline.config.ts error theme.fonts.sans: Found "Arial}"; expected CSS font families, as "Georgia, \'Times New Roman\', serif". Correct it.',
      'dateline.config.ts error theme.label.main: Found "18px"; expected a number of pixels from 8 to 40. Correct it.',
      'dateline.config.ts error basemap.maxzoom: Found the unknown field "maxzoom"; expected none. Remove it.',
      'dateline.config.ts error brand.name: Found no such field; expected the name of the house, as "The Example Times". Add it.',
      'dateline.config.ts error brand.link: Found "example"; expected an address of the web, as "https://example.org/". Correct it.',
      'dateline.config.ts error storys: Found the unknown field "storys". Did you mean "stories"?',
      `dateline.config.ts error borders: Found no file "./bordars.yaml" in ${root}; expected a border policy. Correct the name.`,
      'dateline.config.ts error lead: Found "wolk"; expected the name of a story. Did you mean "walk"?',
    ]);
  });

  test('some words replace those, with the parts of those', async () => {
    define(`messages: {
      language: 'uk',
      footer: {share: 'Take this map'},
      map: {title: 'Our map of {title}'},
      counts: {facts: {few: '{count} факти'}},
    }`);
    const {messages} = await readProject(root);
    expect(messages).toEqual({
      ...defaultMessages,
      language: 'uk',
      footer: {...defaultMessages.footer, share: 'Take this map'},
      map: {...defaultMessages.map, title: 'Our map of {title}'},
      counts: {
        ...defaultMessages.counts,
        facts: {...defaultMessages.counts.facts, few: '{count} факти'},
      },
    });
  });

  test('fonts are made from their files, and a change of one changes the site', async () => {
    const file = resolve('node_modules/@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf');
    cpSync(file, join(root, 'fonts/title.ttf'));
    define("fonts: [{family: 'Pub Serif', file: './fonts/title.ttf', weight: 700}]");
    const {fonts, configFiles} = await readProject(root);
    expect(fonts.web[0]).toMatchObject({family: 'Pub Serif', weight: '700', style: 'normal'});
    expect(fonts.pictures.names).toEqual({'Pub Serif': 'Tinos'});
    expect(configFiles).toContain(join(root, 'fonts/title.ttf'));
  });

  test('fonts that are none, or not there, are faults', async () => {
    write('no font', 'notes.txt');
    write(`export default {fonts: [
      {family: "Pub 'Sans'", file: './pub.woff2', weight: '700', style: 'oblique'},
      {family: 'Pub', file: 'notes.txt'},
      {family: 'Pub', file: 'pub.woff2'},
    ]};`);
    expect((await fault()).split('\n').slice(1)).toEqual([
      'dateline.config.ts error fonts[0].family: Found "Pub \'Sans\'"; expected the name that the theme has for it, as "Pub Sans". Correct it.',
      'dateline.config.ts error fonts[0].weight: Found "700"; expected a weight from 1 to 1000, as 700. Correct it.',
      'dateline.config.ts error fonts[0].style: Found "oblique"; expected normal or italic. Use one of these.',
    ]);
    write(
      "export default {fonts: [{family: 'Pub', file: 'notes.txt'}, {family: 'Pub', file: 'pub.woff2'}]};",
    );
    expect((await fault()).split('\n').slice(1)).toEqual([
      'dateline.config.ts error fonts[0].file: Found "notes.txt", which is no font; expected a font in TrueType, OpenType, WOFF or WOFF2. Replace it.',
      `dateline.config.ts error fonts[1].file: Found no file "pub.woff2" in ${root}; expected a font. Correct the name.`,
    ]);
  });

  test('unused words and unknown parts in braces are faults', async () => {
    // As a configuration without types may have it.
    write(`export default {messages: {
      language: 'Ukrainian',
      footer: {shere: 'Take it'},
      map: {title: 'Map of {titel}', globe: ''},
      counts: {facts: {some: 'x', other: '{number} facts'}},
      page: {skipMap: 'Skip {it}'},
    }};`);
    expect((await fault()).split('\n').slice(1)).toEqual([
      'dateline.config.ts error messages.language: Found "Ukrainian"; expected a BCP 47 language tag such as en, uk or pt-BR. Correct it.',
      'dateline.config.ts error messages.counts.facts.other: Found "{number} facts"; expected a text with no other parts than {count}. Correct it.',
      'dateline.config.ts error messages.counts.facts.some: Found the unknown field "some"; expected zero, one, two, few, many or other. Remove it.',
      'dateline.config.ts error messages.page.skipMap: Found "Skip {it}"; expected a text without parts in braces. Correct it.',
      'dateline.config.ts error messages.map.title: Found "Map of {titel}"; expected a text with no other parts than {title}. Correct it.',
      'dateline.config.ts error messages.map.globe: Found nothing; expected a text without parts in braces. Correct it.',
      'dateline.config.ts error messages.footer.shere: Found the unknown field "shere". Did you mean "share"?',
    ]);
  });

  test('reports the faults of a custom border policy with their lines', async () => {
    define("borders: 'policy/borders.yaml', lead: 'wolk'");
    mkdirSync(join(root, 'policy'));
    write('statement: Ours.\ncountries: {}\nmoves: []\nborders: []\nlins: []\n', 'policy/borders.yaml');
    expect(await fault()).toMatch(
      /lead: Found "wolk".*\n.*\npolicy\/borders\.yaml:1:1 error lines: Found no such field.*\npolicy\/borders\.yaml:5:1 error lins: .*Did you mean "lines"\?/,
    );
  });

  test.each([
    ['export default {', /^dateline\.config\.ts cannot be used: .*dateline\.config\.ts/s],
    ['throw new Error("no network");', /^dateline\.config\.ts cannot be used: no network$/],
    ['export default [];', /^dateline\.config\.ts cannot be used: config must export or return an object\.$/],
  ])('code that gives no configuration says so: %s', async (code, message) => {
    write(code);
    expect(await fault()).toMatch(message);
  });

  test('two configurations are one too many', async () => {
    write('export default {}');
    write('export default {}', 'dateline.config.mjs');
    expect(await fault()).toBe(
      'Found dateline.config.ts and dateline.config.mjs; expected one configuration. Remove the others.',
    );
  });
});

test('siteOf has the project’s address, theme and brand', async () => {
  define("site: 'https://maps.example.org/', theme: {route: {main: 5}}, brand: {name: 'Ours'}");
  expect(siteOf(await readProject(root))).toMatchObject({
    address: 'https://maps.example.org/',
    theme: {route: {main: 5, other: defaultTheme.route.other}},
    brand: {name: 'Ours'},
  });
});
