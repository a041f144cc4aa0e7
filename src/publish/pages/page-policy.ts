import {createHash} from 'node:crypto';

const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/**
 * Returns an embed page with its own Content Security Policy: scripts, tiles, fonts and pictures of its own origin and inline scripts
 * of exactly these words, nothing else. Styles may be inline, as the poster's are. In a sandboxed frame MapLibre starts its
 * worker from a `data:` address.
 *
 * `site` is where the page is going to be published, if that is known: a sandboxed page has an origin of its own, and WebKit takes `'self'` to be
 * that one, unlike the standard and all others.
 */
export function withPolicy(html: string, site?: string): string {
  const self = site ? `'self' ${new URL(site).origin}` : "'self'";
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(
    ([, code]) => `'sha256-${createHash('sha256').update(code!).digest('base64')}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src ${self} ${hashes.join(' ')}`,
    "style-src 'unsafe-inline'",
    `img-src ${self} data: blob:`,
    `font-src ${self}`,
    `connect-src ${self}`,
    `worker-src ${self} blob: data:`,
    `frame-src ${self}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return html.replace(/<meta charset="utf-8" \/>/, charset => `${charset}\n    ${meta}`);
}
