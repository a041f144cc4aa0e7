/** The parts of an embed's `location` that are needed. */
type Address = {href: string; search: string; hash: string};

/**
 * Returns the messages that tell hosts an embed's height, in CSS pixels, in the five formats that they understand:
 * Datawrapper's; the one that AMP, Flourish and iframe scripts share; Medium's; Pym's, if the host has given the embed
 * an id; and WordPress's, with the secret that it has added to the address.
 */
export function heightMessages(story: string, height: number, {href, search, hash}: Address): unknown[] {
  const pymId = new URLSearchParams(search).get('childId');
  const secret = /[#?&]secret=(\w+)/.exec(hash)?.[1];
  return [
    {'datawrapper-height': {[story]: height}},
    {sentinel: 'amp', type: 'embed-size', height},
    JSON.stringify({src: href, context: 'iframe.resize', height}),
    ...(pymId ? [`pymxPYMx${pymId}xPYMxheightxPYMx${height}`] : []),
    ...(secret ? [{message: 'height', value: height, secret}] : []),
  ];
}

/** Whether a message is the greeting with which a host's iframe or Pym script asks an embed for its height. */
export function asksForHeight(data: unknown): boolean {
  if (typeof data === 'string') return data.startsWith('pymxPYMx');
  return typeof data === 'object' && data !== null && 'sentinel' in data && data.sentinel === 'amp';
}
