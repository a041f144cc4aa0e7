import {type Browser, chromium} from 'playwright-core';
import {findBrowser} from '../browser/find-browser.ts';

/** As the browser tests have it: a machine without a GPU draws WebGL in software, and the rest of the page directly. */
const ARGUMENTS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
  '--disable-accelerated-2d-canvas',
  '--disable-background-networking',
];

/** Starts the browser that the browser tests use. Throws with what to do where there is none. */
export function startBrowser(): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({executablePath: findBrowser(), args: [...ARGUMENTS, ...sandbox]});
}
