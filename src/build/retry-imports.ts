import type {Rolldown} from 'vite';

const IMPORT = /\bimport\((["'`]\.\/[\w-]+\.js["'`])\)/g;

/**
 * Has a bundle's scripts ask once more, at another address, for a script that could not be loaded: many browsers remember for
 * as long as a page is open that a module failed, and do not ask for it again (whatwg/html#6768).
 */
export function retryImports(bundle: Rolldown.OutputBundle): void {
  for (const file of Object.values(bundle)) {
    if (file.type !== 'chunk') continue;
    file.code = file.code.replace(
      IMPORT,
      (_, script: string) => `(u=>import(u).catch(()=>import(u+"?"+Date.now())))(${script})`,
    );
  }
}
