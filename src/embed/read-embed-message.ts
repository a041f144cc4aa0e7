import type {EmbedMessage} from './messages.ts';

/** The greatest height that an embed may ask for, in CSS pixels. */
const HIGHEST = 20_000;

/** Reads a message from the embed of a story; undefined if it does not match the contract. */
export function readEmbedMessage(data: unknown, slug: string): EmbedMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const {dateline, story, type, place, fact, facts, height, title} = data as Record<string, unknown>;
  const known =
    (type === 'ready' && (title === undefined || typeof title === 'string')) ||
    type === 'unselect' ||
    (type === 'height' && typeof height === 'number' && height > 0 && height < HIGHEST) ||
    (type === 'select' && (typeof place === 'string') !== (typeof fact === 'string') && areIds(facts)) ||
    (type === 'show' && typeof fact === 'string');
  return dateline === 1 && story === slug && known ? (data as EmbedMessage) : undefined;
}

function areIds(ids: unknown): boolean {
  return Array.isArray(ids) && ids.every(id => typeof id === 'string');
}
