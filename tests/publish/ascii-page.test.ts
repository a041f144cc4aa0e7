import {expect, test} from 'vitest';
import {asciiPage} from '../../src/publish/pages/ascii-page.ts';

const text = 'a'.repeat(200);

test('asciiPage writes letters beyond ASCII as references, and as escapes in a style sheet', () => {
  expect(
    asciiPage(`<style>q:after{content:"…a"}</style><p title="–">“${text}” 🌍</p><script>"…"</script>`),
  ).toBe(
    `<style>q:after{content:"\\2026 a"}</style><p title="&#x2013;">&#x201c;${text}&#x201d; &#x1f30d;</p><script>"…"</script>`,
  );
});

test('asciiPage leaves a page in another script unchanged', () => {
  expect(asciiPage('<p>Обмін полоненими</p>')).toBe('<p>Обмін полоненими</p>');
});
