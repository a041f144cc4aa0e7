import {createHash} from 'node:crypto';

const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/**
 * Returns an embed page with its own Content Security Policy. It allows scripts, tiles, fonts and pictures of its own
 * origin, inline scripts with exactly these contents, and nothing else. Styles may be inline, as the poster's are. In a
 * sandboxed frame, MapLibre starts its worker from a `data:` address.  `site` is the address where the page will be
 * published, if known: a sandboxed page has an opaque origin, and WebKit, against the standard and unlike all other
 * browsers, matches `'self'` with that one.
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
