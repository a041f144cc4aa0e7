import {plainError} from './plain-error.ts';

/**
 * The address that the build is going to be published at, with a slash at its end: the variable `SITE`, or nothing where that
 * is not set. What is published works at any address; this is for what has to name its own. Throws for what is no address of
 * the web.
 */
export function siteAddress(site: string | undefined = process.env.SITE): string | undefined {
  if (!site) return undefined;
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw plainError(
      `SITE is "${site}"; expected the address of a folder, as "https://maps.example.org/dateline/". Correct it, or unset it.`,
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
