import type {TestProject} from 'vitest/node';
import {type OtherBrowser, otherBrowsers} from './other-browsers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    otherBrowsers: OtherBrowser[];
  }
}

/** Finds the browsers other than Chromium before any test, as installing one takes longer than a test's file may be silent. */
export default function setup({provide}: TestProject): void {
  const browsers = otherBrowsers();
  provide('otherBrowsers', browsers);
  for (const {name, why} of browsers) if (why) console.log(`Skipping the tests in ${name}: ${why}.`);
}
