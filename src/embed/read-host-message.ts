import type {HostMessage} from './messages.ts';

const THEMES: unknown[] = ['auto', 'light', 'dark'];

/** Reads a host's message to the embed of a story; undefined if it does not match the contract. */
export function readHostMessage(data: unknown, slug: string): HostMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const {dateline, story, type, place, fact, theme, facts} = data as Record<string, unknown>;
  const known =
    type === 'unselect' ||
    (type === 'select' && (typeof place === 'string') !== (typeof fact === 'string')) ||
    (type === 'theme' && THEMES.includes(theme)) ||
    (type === 'link' && Array.isArray(facts));
  return dateline === 1 && story === slug && known ? (data as HostMessage) : undefined;
}
