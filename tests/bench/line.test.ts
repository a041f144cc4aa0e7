import {Agent, createServer, request, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {setImmediate as turnOfLoop} from 'node:timers/promises';
import {afterAll, afterEach, beforeAll, beforeEach, expect, test, vi} from 'vitest';
import {type Line, openLine} from './line.ts';

const SPEED = {roundTrip: 150, down: 1_600_000, up: 768_000};

let server: Server;
beforeAll(async () => {
  server = createServer((asked, response) => {
    let length = 0;
    asked.on('data', (bytes: Buffer) => {
      length += bytes.length;
    });
    asked.on('end', () => response.end(asked.method === 'POST' ? String(length) : Buffer.alloc(200_000)));
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

let line: Line;
let agent: Agent;
beforeEach(async () => {
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'performance']});
  agent = new Agent({keepAlive: true});
  line = await openLine((server.address() as AddressInfo).port, SPEED);
});
afterEach(() => {
  agent.destroy();
  line.close();
  vi.useRealTimers();
});

/** Advances the clock to the next timer once the sockets, all in this process, have had their turns. */
async function step(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await turnOfLoop();
  vi.advanceTimersToNextTimer();
}

/**
 * Returns how many milliseconds of the fake clock pass until a promise is kept. The clock moves only from one timer of
 * the line to the next, so the speed of the machine does not matter; `node:http` has no timers of this clock, as `fetch` has.
 */
async function timeOf(promise: Promise<unknown>): Promise<number> {
  const start = performance.now();
  let isSettled = false;
  const settled = promise.finally(() => {
    isSettled = true;
  });
  while (!isSettled) await step();
  await settled;
  return performance.now() - start;
}

/** Sends a request over the line and returns the answer's body. */
function ask(method: 'GET' | 'POST', body?: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const asking = request(line.origin, {method, agent}, answer => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve(Buffer.concat(parts)));
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

const download = async () => expect((await ask('GET')).length).toBe(200_000);

/** At least the set-up, the request's round trip, and the bytes; headers and the last packets take a little more. */
function expectTime(taken: number, bytes: number): void {
  expect(taken).toBeGreaterThanOrEqual(150 + 150 + bytes);
  expect(taken).toBeLessThanOrEqual(150 + 150 + bytes + 60);
}

test('200 kB come down in the time that the figures say', async () => {
  expectTime(await timeOf(download()), 1000);
});

test('two connections share the line', async () => {
  expectTime(await timeOf(Promise.all([download(), download()])), 2000);
});

test('96 kB go up in the time that the figures say', async () => {
  const upload = ask('POST', Buffer.alloc(96_000));
  expectTime(await timeOf(upload), 1000);
  expect(String(await upload)).toBe('96000');
});

test('a line counts what came down and knows when it is quiet', async () => {
  const answer = download();
  while (line.received() < 100_000) {
    await step();
    expect(line.received()).toBeLessThan(200_000);
  }
  expect(line.quietFor()).toBe(0);
  await timeOf(answer);
  expect(line.received()).toBeGreaterThan(200_000);
  expect(line.received()).toBeLessThan(200_500);
  vi.advanceTimersByTime(100);
  expect(line.quietFor()).toBe(100);
});
