import {type ChildProcess, spawn} from 'node:child_process';
import {type AddressInfo, createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import {clickOn, type DrivenBrowser, type DrivenPage, inView, WINDOW} from './driven-browser.ts';

/** Starts WebKitGTK's driver on a display of its own, and drives its MiniBrowser by W3C WebDriver. */
export async function launchWebKit(command: string): Promise<DrivenBrowser> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const port = await freePort();
  const driver = spawn(command, [`--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: `:${await displayOf(screen)}`,
      GDK_BACKEND: 'x11',
      // Without a language MiniBrowser's is `C`, which is not a language tag.
      LANG: 'en_IE.UTF-8',
      LC_ALL: '',
    },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  const close = async () => {
    await ended(driver);
    await ended(screen);
  };
  await answering(address).catch(async error => {
    await close();
    throw error;
  });
  return {open: url => openPage(address, url), close};
}

function displayOf(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    screen.stdio[3]!.once('data', data => resolve(String(data).trim()));
    screen.once('error', reject);
    screen.once('exit', status => reject(new Error(`Xvfb ended with ${status}.`)));
  });
}

/** A port that is free now: the driver does not tell which one it has taken. */
function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await fetch(`${address}/status`).catch(() => undefined)) return;
    await wait(50);
  }
  throw new Error('WebKitWebDriver does not answer.');
}

async function ended(child: ChildProcess): Promise<void> {
  const exit = new Promise(resolve => child.once('exit', resolve));
  if (child.kill()) await exit;
}

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
type Element = {[ELEMENT]: string};

/** The frames of a page and of its open shadow roots: WebDriver's own numbers are without the latter. */
const FRAMES = `const frames = root => [...root.querySelectorAll('*')].flatMap(element =>
  element.localName === 'iframe' ? [element] : element.shadowRoot ? frames(element.shadowRoot) : []);
return frames(document)[arguments[0]];`;

async function openPage(driver: string, url: string): Promise<DrivenPage> {
  async function ask<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(`${driver}/session${path}`, {
      method,
      ...(body && {body: JSON.stringify(body)}),
    });
    const {value} = (await response.json()) as {value: T & {error: string; message: string}};
    if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  }
  const {sessionId} = await ask<{sessionId: string}>('POST', '', {capabilities: {}});
  const session = `/${sessionId}`;
  const run = <T>(script: string, ...args: unknown[]) =>
    ask<T>('POST', `${session}/execute/sync`, {script, args});

  async function enter(frame: number | undefined): Promise<void> {
    await ask('POST', `${session}/frame`, {id: null});
    if (frame === undefined) return;
    const element = await run<Element | null>(FRAMES, frame);
    if (!element) throw new Error(`WebKit: the page has no frame ${frame}.`);
    await ask('POST', `${session}/frame`, {id: element});
  }
  const page: DrivenPage = {
    async evaluate(expression, frame) {
      await enter(frame);
      const value = await run<string | null>(`return JSON.stringify(${expression})`);
      return value === null ? undefined : JSON.parse(value);
    },
    async click(selector, frame) {
      await enter(frame);
      const element = await run<Element>(`return ${inView(selector)}`);
      await ask('POST', `${session}/actions`, {actions: clickOn(element)});
    },
    async screenshot() {
      await enter(undefined);
      return Buffer.from(await ask<string>('GET', `${session}/screenshot`), 'base64');
    },
    close: () => ask('DELETE', session),
  };
  // The window has a bar, which is not of the page.
  await ask('POST', `${session}/window/rect`, WINDOW);
  const [width, height] = await page.evaluate<[number, number]>('[innerWidth, innerHeight]');
  await ask('POST', `${session}/window/rect`, {
    width: 2 * WINDOW.width - width,
    height: 2 * WINDOW.height - height,
  });
  await ask('POST', `${session}/url`, {url});
  return page;
}
