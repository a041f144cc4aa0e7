import type {Browser} from 'playwright-core';

/** A point of the page in CSS pixels. */
export type Pixel = {x: number; y: number};

/** A part of the page in CSS pixels. */
export type Box = Pixel & {width: number; height: number};

/** A tab in a browser context of its own, which has cached nothing. */
export type Tab = {
  /** A command of the DevTools protocol and its result. Throws what the browser says is wrong with it. */
  send: <T = unknown>(method: string, parameters?: object) => Promise<T>;
  on: (event: string, listener: (parameters: never) => void) => void;
  /** An expression's value in the tab's document, or what its promise comes to. */
  evaluate: <T>(expression: string) => Promise<T>;
  mouse: Mouse;
  /** A part of what the tab shows as a PNG in base64. */
  picture: (box: Box) => Promise<string>;
  close: () => Promise<void>;
};

/** The mouse and its left button; a press's `count` is 2 for the second of a double click. */
export type Mouse = {
  move: (at: Pixel) => Promise<void>;
  down: (at: Pixel, count?: number) => Promise<void>;
  up: (at: Pixel, count?: number) => Promise<void>;
};

/**
 * Opens a tab that is driven by the DevTools protocol alone. Playwright's own pages have a second world of scripts in each document and
 * put a library into it at the first question: on a slowed processor that is a third of a second, which no reader waits for.
 */
export async function openTab(
  browser: Browser,
  {width, height, locale}: {width: number; height: number; locale: string},
): Promise<Tab> {
  const root = await browser.newBrowserCDPSession();
  const {browserContextId} = await root.send('Target.createBrowserContext');
  const {targetId} = await root.send('Target.createTarget', {url: 'about:blank', browserContextId});
  const {sessionId} = await root.send('Target.attachToTarget', {targetId});

  let count = 0;
  const waiting = new Map<number, {resolve(result: never): void; reject(error: Error): void}>();
  const listeners = new Map<string, (parameters: never) => void>();
  root.on('Target.receivedMessageFromTarget', message => {
    if (message.sessionId !== sessionId) return;
    const {id, method, params, result, error} = JSON.parse(message.message);
    if (method) listeners.get(method)?.(params as never);
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result as never);
    waiting.delete(id);
  });
  const send = <T>(method: string, parameters: object = {}) =>
    new Promise<T>((resolve, reject) => {
      const id = ++count;
      waiting.set(id, {resolve, reject});
      const message = JSON.stringify({id, method, params: parameters});
      root.send('Target.sendMessageToTarget', {sessionId, message}).catch(reject);
    });
  const mouse = (type: string, {x, y}: Pixel, more: object) =>
    send<void>('Input.dispatchMouseEvent', {type, x, y, ...more});

  await send('Page.enable');
  await send('Runtime.enable');
  await send('Emulation.setDeviceMetricsOverride', {width, height, deviceScaleFactor: 1, mobile: false});
  await send('Emulation.setFocusEmulationEnabled', {enabled: true});
  await send('Emulation.setLocaleOverride', {locale});
  const {userAgent} = await send<{userAgent: string}>('Browser.getVersion');
  await send('Emulation.setUserAgentOverride', {userAgent, acceptLanguage: locale});

  let held = false;
  return {
    send,
    on: (event, listener) => listeners.set(event, listener),
    async evaluate<T>(expression: string) {
      const {result, exceptionDetails} = await send<Evaluated<T>>('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    mouse: {
      move: at => mouse('mouseMoved', at, {buttons: held ? 1 : 0}),
      down(at, count = 1) {
        held = true;
        return mouse('mousePressed', at, {button: 'left', buttons: 1, clickCount: count});
      },
      up(at, count = 1) {
        held = false;
        return mouse('mouseReleased', at, {button: 'left', clickCount: count});
      },
    },
    async picture(box) {
      const {data} = await send<{data: string}>('Page.captureScreenshot', {clip: {...box, scale: 1}});
      return data;
    },
    async close() {
      await root.send('Target.disposeBrowserContext', {browserContextId});
      await root.detach();
    },
  };
}

type Evaluated<T> = {
  result: {value: T};
  exceptionDetails?: {text: string; exception?: {description?: string}};
};
