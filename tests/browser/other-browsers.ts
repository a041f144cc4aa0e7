import {whyMissing} from './debian-packages.ts';
import type {DrivenBrowser} from './driven-browser.ts';
import {launchFirefox} from './firefox.ts';
import {launchWebKit} from './webkit.ts';

/** A browser that is not Chromium; where this machine has none, why. */
export type OtherBrowser = {name: 'Firefox' | 'WebKit'; available: boolean; why?: string};

type Needs = {
  /** The first is the one that is started. */
  commands: [string, ...string[]];
  packages: string[];
  launch: (command: string) => Promise<DrivenBrowser>;
};

const NEEDS: Record<OtherBrowser['name'], Needs> = {
  Firefox: {commands: ['firefox-esr'], packages: ['firefox-esr'], launch: launchFirefox},
  WebKit: {
    commands: ['WebKitWebDriver', 'Xvfb'],
    packages: ['webkit2gtk-driver', 'xvfb'],
    launch: launchWebKit,
  },
};

/** Finds the browsers in which the embeds are tested besides Chromium, and installs Debian's where it may. */
export function otherBrowsers(): OtherBrowser[] {
  return (Object.keys(NEEDS) as OtherBrowser['name'][]).map(name => {
    const {commands, packages} = NEEDS[name];
    const why = whyMissing(commands, packages);
    return why ? {name, available: false, why} : {name, available: true};
  });
}

/** Starts an available one of them. */
export function launchOther(name: OtherBrowser['name']): Promise<DrivenBrowser> {
  const {commands, launch} = NEEDS[name];
  return launch(commands[0]);
}
