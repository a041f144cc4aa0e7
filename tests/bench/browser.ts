import {type Browser, chromium} from 'playwright-core';
import {findBrowser} from '../browser/find-browser.ts';
import {BROWSER_ARGUMENTS} from '../support/browser-arguments.ts';

/** Starts the browser that the browser tests use. Throws with what to do where there is none. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({executablePath: findBrowser(), args: BROWSER_ARGUMENTS});
}
