import {readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, gzip} from 'node:zlib';

/** A file server's port, and how it is closed. */
export type StaticServer = {port: number; close: () => void};

type Encoding = 'br' | 'gzip' | 'identity';
type Answer = {status: number; type: string; encoding: Encoding; body: Buffer};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pbf': 'application/vnd.mapbox-vector-tile',
};

/**
 * Serves folders as a CDN does, from memory after the first answer: brotli at its best level, or gzip, for whatever is
 * not a picture; HTTP/1.1 with connections kept; assets and tiles for ever, pages not. `folders` are paths of the disk
 * by the path that they are served at; the longest that fits is taken.
 */
export async function serveStatic(folders: Record<string, string>): Promise<StaticServer> {
  const answers = new Map<string, Promise<Answer>>();
  const mounts = Object.entries(folders).sort(([a], [b]) => b.length - a.length);
  const server: Server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://bench').pathname);
    const encoding = encodingFor(path, request.headers['accept-encoding'] ?? '');
    const key = `${encoding} ${path}`;
    const found = answers.get(key) ?? read(path, encoding);
    answers.set(key, found);
    const {status, type, body, encoding: written} = await found;
    response.writeHead(status, {
      'Content-Type': type,
      'Content-Length': body.length,
      'Cache-Control': /^\/(assets|basemap|peers)\//.test(path)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      'Access-Control-Allow-Origin': '*',
      Vary: 'Accept-Encoding',
      ...(written === 'identity' ? {} : {'Content-Encoding': written}),
    });
    response.end(body);
  });
  // The browser ends its connections, never the server: the line would lose what is still on it.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));

  async function read(path: string, encoding: Encoding): Promise<Answer> {
    const [mount, folder] = mounts.find(([mount]) => path.startsWith(mount)) ?? ['/', '.'];
    const inside = normalize(path.slice(mount.length)).replace(/^(\.\.[/\\])+/, '');
    const file = join(folder, path.endsWith('/') ? join(inside, 'index.html') : inside);
    try {
      const bytes = await readFile(file);
      return {
        status: 200,
        type: TYPES[extname(file)] ?? 'application/octet-stream',
        encoding,
        body: await compress(bytes, encoding),
      };
    } catch {
      return {
        status: 404,
        type: 'text/plain',
        encoding: 'identity',
        body: Buffer.from(`There is no ${path}.\n`),
      };
    }
  }

  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function encodingFor(path: string, accepted: string): Encoding {
  if (path.endsWith('.png')) return 'identity';
  return (['br', 'gzip'] as const).find(encoding => accepted.includes(encoding)) ?? 'identity';
}

function compress(bytes: Buffer, encoding: Encoding): Promise<Buffer> | Buffer {
  if (encoding === 'br') return promisify(brotliCompress)(bytes);
  return encoding === 'gzip' ? promisify(gzip)(bytes, {level: 9}) : bytes;
}
