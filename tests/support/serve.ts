import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';

/** A server with its own origin on this machine, a function that closes it, and its requests so far. */
export type TestServer = {origin: string; asked: string[]; close: () => Promise<void>};

/** What a server answers with: pages by their path, else the files of a folder; the headers are of every answer. */
export type Served = {
  pages?: Record<string, string>;
  folder?: string;
  headers?: Record<string, string>;
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/** Serves pages and a folder, as a static host does, on a port of its own: two servers are two origins. */
export async function serve({pages = {}, folder, headers = {}}: Served): Promise<TestServer> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://test').pathname);
    asked.push(request.url ?? '/');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const page = pages[path];
    if (page !== undefined) return response.setHeader('Content-Type', TYPES['.html']!).end(page);
    try {
      if (!folder) throw new Error('This server has only pages.');
      const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
      const bytes = await readFile(file);
      return response
        .setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream')
        .end(bytes);
    } catch {
      return response.writeHead(404, {'Content-Type': 'text/plain'}).end(`There is no ${path}.\n`);
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close() {
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}
