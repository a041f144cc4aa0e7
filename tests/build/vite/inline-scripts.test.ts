import type {Rolldown} from 'vite';
import {expect, test} from 'vitest';
import {escapeScript, inlineScripts} from '../../../src/build/vite/inline-scripts.ts';

test('a script goes to the end of its page, and its file goes', () => {
  const page = {
    type: 'asset',
    fileName: 'single/story.html',
    source:
      '<head>\n  <script type="module" crossorigin src="../assets/a.js"></script>\n</head><body><p>A map.</p></body>',
  };
  const chunk = {type: 'chunk', code: 'const a = "$&";\n'};
  const bundle = {'single/story.html': page, 'assets/a.js': chunk} as unknown as Rolldown.OutputBundle;
  inlineScripts(bundle);
  expect(page.source).toBe(
    '<head>\n</head><body><p>A map.</p><script type="module">const a = "$&";</script>\n</body>',
  );
  expect(Object.keys(bundle)).toEqual(['single/story.html']);
});

test('nothing in a script ends it or begins a comment, and it means the same', () => {
  const texts = ['</script>', '</SCRIPT >', '<!-- -->', '<b>', '<script>'];
  const code = `(${JSON.stringify(texts)}).filter(text => /<\\/script|<!--/i.test(text) || text)`;
  const escaped = escapeScript(code);
  expect(escaped).not.toMatch(/<\/script|<!--/i);
  // biome-ignore lint/security/noGlobalEval: it is to run as a browser runs it
  expect(globalThis.eval(escaped)).toEqual(texts);
});
