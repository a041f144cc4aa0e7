import {plainError} from './plain-error.ts';

/**
 * Returns the address where the build will be published, from the environment variable `SITE`, with a slash at its end,
 * or undefined if that is not set. Published files work at any address; this is for files that must contain their own.
 * Throws if it is not a web address.
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

/** Returns a web address with a slash at its end; undefined if the text is not one, or has a query or a fragment. */
export function webAddress(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) return undefined;
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
