/** Where an embed is, as `location` has it. */
type Address = {href: string; search: string; hash: string};

/**
 * An embed's height in CSS pixels in the five dialects that hosts understand: Datawrapper's; that of AMP, Flourish and
 * frames; Medium's; Pym's, if the host has given the embed an id; and WordPress's, with the secret that it has put into
 * the address.
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

/** Whether a message of the host is one that frames' or Pym's scripts greet an embed with, to be told its height. */
export function asksForHeight(data: unknown): boolean {
  if (typeof data === 'string') return data.startsWith('pymxPYMx');
  return typeof data === 'object' && data !== null && 'sentinel' in data && data.sentinel === 'amp';
}
