import {fill} from '../messages/fill.ts';
import type {Messages} from '../messages/message-types.ts';
import type {Claim, Story} from '../story/story.ts';

/** Returns the length that an article states, as the article writes it: "7,000 km". */
export function statedLength({value, unit}: Claim, {language}: Story): string {
  return `${new Intl.NumberFormat(language).format(value)} ${unit}`;
}

/** Returns the stated length with its qualifier: "nearly 7,000 km". */
export function statedClaim(claim: Claim, story: Story, messages: Messages): string {
  return fill(messages.claim[claim.qualifier], {length: statedLength(claim, story)});
}
