import {fill} from '../messages/fill.ts';
import type {Messages} from '../messages/message-types.ts';

/**
 * What may be written at a leg, the best first: its length, or with the place `here` selected, whose legs lead out of the frame,
 * where it leads, in the site's words, and its length below that.
 */
export function lengthTexts(
  length: string,
  from: string,
  to: string,
  here: string | undefined,
  nameOf: (id: string) => string,
  words: Pick<Messages['map'], 'from' | 'to'>,
): string[] {
  if (!here) return [length];
  const where =
    from === here
      ? fill(words.to, {place: nameOf(to)})
      : to === here
        ? fill(words.from, {place: nameOf(from)})
        : `${nameOf(from)} – ${nameOf(to)}`;
  return [`${where}\n${length}`, length];
}
