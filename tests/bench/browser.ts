import {type Browser, chromium} from 'playwright-core';
import {findBrowser} from '../browser/find-browser.ts';
import {BROWSER_ARGUMENTS} from '../support/browser-arguments.ts';

/** Starts the browser of the browser tests. If there is none, throws an error that says what to do. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({executablePath: findBrowser(), args: BROWSER_ARGUMENTS});
}
