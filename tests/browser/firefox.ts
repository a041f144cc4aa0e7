import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {WebSocket} from 'ws';
import {clickOn, type DrivenBrowser, type DrivenPage, inView, WINDOW} from './driven-browser.ts';

const PREFERENCES = {
  'intl.accept_languages': 'en-IE',
  'ui.prefersReducedMotion': 1,
};

/** Starts a stock Firefox without a window and drives it by WebDriver BiDi, which it speaks by itself. */
export async function launchFirefox(command: string): Promise<DrivenBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'dateline-firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    pair => `user_pref(${pair.map(part => JSON.stringify(part))});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(command, [
    '--headless',
    '--no-remote',
    '--remote-debugging-port=0',
    '--profile',
    profile,
  ]);
  const ended = new Promise(resolve => firefox.once('exit', resolve));
  const send = await session(firefox).catch(error => {
    firefox.kill();
    throw error;
  });
  return {
    open: url => openPage(send, url),
    async close() {
      await send('browser.close', {});
      await ended;
      await rm(profile, {recursive: true, force: true, maxRetries: 5});
    },
  };
}

async function session(firefox: ChildProcess): Promise<Send> {
  const send = commands(await connect(`${await listening(firefox)}/session`));
  await send('session.new', {capabilities: {}});
  return send;
}

/** The address that Firefox prints once it listens. */
function listening(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    firefox.stderr!.on('data', (data: Buffer) => {
      printed += data;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(printed)?.[1];
      if (address) resolve(address);
    });
    firefox.once('error', reject);
    firefox.once('exit', status => reject(new Error(`Firefox ended with ${status}.\n${printed}`)));
  });
}

function connect(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address);
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });
}

type Send = <T>(method: string, params: object) => Promise<T>;
type Answer = {id?: number; type: string; result?: unknown; error?: string; message?: string};

/** Commands by their numbers: answers come in any order. */
function commands(socket: WebSocket): Send {
  const waiting = new Map<number, {resolve: (result: never) => void; reject: (error: Error) => void}>();
  let last = 0;
  socket.on('message', data => {
    const {id, type, result, error, message} = JSON.parse(String(data)) as Answer;
    const command = waiting.get(id ?? 0);
    waiting.delete(id ?? 0);
    if (type === 'success') command?.resolve(result as never);
    else command?.reject(new Error(`Firefox: ${error}: ${message}`));
  });
  socket.on('close', () => {
    for (const {reject} of waiting.values()) reject(new Error('Firefox has closed.'));
  });
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, {resolve, reject});
      socket.send(JSON.stringify({id: last, method, params}));
    });
}

type Context = {context: string; children: Context[]};
type Evaluated =
  | {type: 'success'; result: {value?: string; sharedId?: string}}
  | {type: 'exception'; exceptionDetails: {text: string}};

async function openPage(send: Send, url: string): Promise<DrivenPage> {
  const {context: page} = await send<Context>('browsingContext.create', {type: 'tab'});
  await send('browsingContext.setViewport', {context: page, viewport: WINDOW});
  await send('browsingContext.navigate', {context: page, url, wait: 'complete'});

  async function contextOf(frame: number | undefined): Promise<string> {
    if (frame === undefined) return page;
    const {contexts} = await send<{contexts: [Context]}>('browsingContext.getTree', {root: page});
    const child = contexts[0].children[frame];
    if (!child) throw new Error(`Firefox: the page has no frame ${frame}.`);
    return child.context;
  }
  async function evaluate(context: string, expression: string) {
    const evaluated = await send<Evaluated>('script.evaluate', {
      expression,
      target: {context},
      awaitPromise: true,
    });
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
    return evaluated.result;
  }
  return {
    async evaluate(expression, frame) {
      const {value} = await evaluate(await contextOf(frame), `JSON.stringify(${expression})`);
      return value === undefined ? undefined : JSON.parse(value);
    },
    async click(selector, frame) {
      const context = await contextOf(frame);
      const {sharedId} = await evaluate(context, inView(selector));
      await send('input.performActions', {context, actions: clickOn({type: 'element', element: {sharedId}})});
    },
    async screenshot() {
      const {data} = await send<{data: string}>('browsingContext.captureScreenshot', {context: page});
      return Buffer.from(data, 'base64');
    },
    close: () => send('browsingContext.close', {context: page}),
  };
}
