import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {openLine} from './line.ts';

const SPEED = {roundTrip: 150, down: 1_600_000, up: 768_000};

let server: Server;
beforeAll(async () => {
  server = createServer((request, response) => {
    let length = 0;
    request.on('data', (bytes: Buffer) => {
      length += bytes.length;
    });
    request.on('end', () => response.end(Buffer.alloc(request.method === 'POST' ? 0 : 200_000, length)));
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** How long it takes, against what the figures say: the set-up, the request's round trip, and the bytes. */
async function ratio(expected: number, visit: (origin: string) => Promise<unknown>): Promise<number> {
  const line = await openLine((server.address() as AddressInfo).port, SPEED);
  const start = performance.now();
  await visit(line.origin);
  const taken = performance.now() - start;
  line.close();
  return taken / expected;
}

const download = async (origin: string) => {
  const bytes = await (await fetch(origin)).arrayBuffer();
  expect(bytes.byteLength).toBe(200_000);
};

test('200 kB come down in the time that the figures say', async () => {
  const taken = await ratio(150 + 150 + 1000, download);
  expect(taken).toBeGreaterThanOrEqual(1);
  expect(taken).toBeLessThanOrEqual(1.1);
});

test('two connections share the line', async () => {
  const taken = await ratio(150 + 150 + 2000, origin => Promise.all([download(origin), download(origin)]));
  expect(taken).toBeGreaterThanOrEqual(1);
  expect(taken).toBeLessThanOrEqual(1.1);
});

test('96 kB go up in the time that the figures say', async () => {
  const taken = await ratio(150 + 150 + 1000, origin =>
    fetch(origin, {method: 'POST', body: Buffer.alloc(96_000)}).then(answer => answer.arrayBuffer()),
  );
  expect(taken).toBeGreaterThanOrEqual(1);
  expect(taken).toBeLessThanOrEqual(1.1);
});

test('a line counts what came down and knows when it is quiet', async () => {
  const line = await openLine((server.address() as AddressInfo).port, SPEED);
  const answer = fetch(line.origin).then(response => response.arrayBuffer());
  await new Promise(resolve => setTimeout(resolve, 700));
  expect(line.quietFor()).toBe(0);
  await answer;
  expect(line.received()).toBeGreaterThan(200_000);
  expect(line.received()).toBeLessThan(200_500);
  await new Promise(resolve => setTimeout(resolve, 100));
  expect(line.quietFor()).toBeGreaterThan(90);
  line.close();
});
