import type {Socket} from 'node:net';

/** How many bytes of one stream the connection carries before the next stream's turn: one packet. */
const SLICE = 1460;

/** What one connection has to send in one direction, and its target. */
export type Stream = {queue: Buffer[]; target: Socket};

/**
 * One direction of a connection. `carried` is the number of bytes sent so far; `busyAt` is when the last was sent
 * (performance.now()).
 */
export type Direction = {
  send: (stream: Stream, bytes: Buffer) => void;
  /** Drops what a stream has left to send. */
  drop: (stream: Stream) => void;
  isBusy: () => boolean;
  carried: number;
  busyAt: number;
};

/**
 * Carries the bytes of all streams one way: `bitsPerSecond` for all together, a packet of each in turn, and each packet
 * out `delay` milliseconds after it went in. Nothing is lost, and late timers do not slow it: the line is as fast as
 * its figures say over any longer time.
 */
export function createDirection(bitsPerSecond: number, delay: number): Direction {
  const waiting: Stream[] = [];
  const under: {stream: Stream; bytes: Buffer; at: number}[] = [];
  let freeAt = 0;
  let timer: NodeJS.Timeout | undefined;

  const direction: Direction = {
    carried: 0,
    busyAt: 0,
    isBusy: () => waiting.length + under.length > 0,
    send(stream, bytes) {
      if (waiting.length === 0) freeAt = Math.max(freeAt, performance.now());
      stream.queue.push(bytes);
      if (!waiting.includes(stream)) waiting.push(stream);
      run();
    },
    drop(stream) {
      stream.queue.length = 0;
      const index = waiting.indexOf(stream);
      if (index >= 0) waiting.splice(index, 1);
    },
  };

  function run(): void {
    clearTimeout(timer);
    while (waiting.length > 0 && freeAt <= performance.now()) load();
    while (under.length > 0 && under[0]!.at <= performance.now()) deliver();
    const next = Math.min(waiting.length > 0 ? freeAt : Infinity, under[0]?.at ?? Infinity);
    if (next < Infinity) timer = setTimeout(run, next - performance.now());
  }

  function load(): void {
    const stream = waiting.shift()!;
    const first = stream.queue.shift()!;
    const bytes = first.subarray(0, SLICE);
    if (first.length > SLICE) stream.queue.unshift(first.subarray(SLICE));
    if (stream.queue.length > 0) waiting.push(stream);
    freeAt += (bytes.length * 8000) / bitsPerSecond;
    under.push({stream, bytes, at: freeAt + delay});
  }

  function deliver(): void {
    const {stream, bytes} = under.shift()!;
    direction.carried += bytes.length;
    direction.busyAt = performance.now();
    if (stream.target.writable) stream.target.write(bytes);
  }

  return direction;
}
