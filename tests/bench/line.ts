import {type AddressInfo, connect, createServer, type Socket} from 'node:net';
import {createDirection, type Stream} from './direction.ts';

/** A line's round trip in milliseconds and its speeds in bits per second, without the headers of TCP and IP. */
export type LineSpeed = {roundTrip: number; down: number; up: number};

/** A slow line to a server of this machine, at `origin`. */
export type Line = {
  origin: string;
  /** Bytes received so far, with HTTP headers. */
  received: () => number;
  /** For how many milliseconds the connection has been idle; 0 while it is busy. */
  quietFor: () => number;
  close: () => void;
};

/**
 * Opens a line to a port of this machine: a TCP proxy, so that it shapes whatever a browser fetches, its workers' too.
 * All connections share the speeds. A new connection is held for one round trip, as long as TCP takes to set it up; the
 * slow start of TCP and the handshake of TLS are not imitated.
 */
export async function openLine(serverPort: number, {roundTrip, down, up}: LineSpeed): Promise<Line> {
  const downwards = createDirection(down, roundTrip / 2);
  const upwards = createDirection(up, roundTrip / 2);
  const sockets = new Set<Socket>();

  const proxy = createServer({pauseOnConnect: true}, browser => {
    const server = connect({port: serverPort, host: '127.0.0.1', noDelay: true});
    browser.setNoDelay(true);
    const toServer: Stream = {queue: [], target: server};
    const toBrowser: Stream = {queue: [], target: browser};
    browser.on('data', bytes => upwards.send(toServer, bytes as Buffer));
    server.on('data', bytes => downwards.send(toBrowser, bytes as Buffer));
    browser.pause();
    const setUp = setTimeout(() => browser.resume(), roundTrip);
    const end = () => {
      clearTimeout(setUp);
      upwards.drop(toServer);
      downwards.drop(toBrowser);
      for (const socket of [browser, server]) {
        socket.destroy();
        sockets.delete(socket);
      }
    };
    for (const socket of [browser, server]) {
      sockets.add(socket);
      socket.on('close', end);
      // A browser that leaves a page breaks off its connections.
      socket.on('error', end);
    }
  });
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));

  return {
    origin: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    received: () => downwards.carried,
    quietFor: () =>
      downwards.isBusy() || upwards.isBusy()
        ? 0
        : performance.now() - Math.max(downwards.busyAt, upwards.busyAt),
    close() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
    },
  };
}
