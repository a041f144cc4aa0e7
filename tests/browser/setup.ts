import {preview} from 'vite';
import type {TestProject} from 'vitest/node';
import {findBrowser} from './find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browserPath: string;
    site: string;
  }
}

/** Serves the build to the browser tests and finds them a browser. Returns the undo. */
export default async function setup({provide}: TestProject): Promise<() => Promise<void>> {
  provide('browserPath', findBrowser());
  const server = await preview({appType: 'mpa', preview: {port: 0, host: '127.0.0.1'}, logLevel: 'error'});
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('The preview server has no port.');
  provide('site', `http://127.0.0.1:${address.port}/`);
  return () => server.close();
}
