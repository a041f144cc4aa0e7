import {plainError} from './plain-error.ts';

/**
 * The address that the variable `SITE` says the build is going to be published at, with a slash at its end, or nothing
 * where that is not set. What is published works at any address; this is for what has to name its own. Throws for what
 * is no address of the web.
 */
export function siteAddress(site: string | undefined = process.env.SITE): string | undefined {
  if (!site) return undefined;
  const address = webAddress(site);
  if (!address)
    throw plainError(
      `SITE is "${site}"; expected the address of a folder, as "https://maps.example.org/dateline/". Correct it, or unset it.`,
    );
  return address;
}

/** Returns an address of the web with a slash at its end; nothing for what is none, or has a query or a fragment. */
export function webAddress(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) return undefined;
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
