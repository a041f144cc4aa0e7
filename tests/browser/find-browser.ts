import {existsSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {installPackages, mayInstall, onPath} from './debian-packages.ts';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Returns the path of a Chromium: the one that CHROME_PATH names, an installed one, Playwright's, or else Debian's,
 * which it installs where it may. Throws with what to do where none can be had.
 */
export function findBrowser(): string {
  const found = installed();
  if (found) return found;
  if (mayInstall()) {
    console.log('No Chromium found: installing Debian’s with apt-get.');
    installPackages(['chromium', 'fonts-liberation', 'fonts-noto-core', 'fonts-noto-cjk']);
  }
  const browser = installed();
  if (browser) return browser;
  throw new Error(
    'The browser tests found no Chromium. Expected one of: Chrome or Chromium on the PATH, its path in the variable ' +
      'CHROME_PATH, or the one of `npx playwright-core install chromium`. Install one and run the tests again.',
  );
}

function installed(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(
      `CHROME_PATH is "${named}", but there is no such file. Correct it, or unset it to look elsewhere.`,
    );
  }
  return (
    COMMANDS.map(onPath).find(Boolean) ?? [...PATHS, chromium.executablePath()].find(path => existsSync(path))
  );
}
