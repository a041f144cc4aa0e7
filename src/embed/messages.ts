/**
 * A message from an embed to the page that contains it, sent by `postMessage`. `dateline` is the version of the contract
 * and `story` the story's slug. `title` is the story's, for the frame; embeds of earlier versions do not tell it. `height`
 * is the height in CSS pixels that the embed asks for at its present width.
 */
export type EmbedMessage = {dateline: 1; story: string} & (
  | {type: 'ready'; title?: string}
  | {type: 'height'; height: number}
  /** `facts` are all facts that concern the selection: the fact itself, or those of the place. */
  | ({type: 'select'; facts: string[]} & Selected)
  | {type: 'unselect'}
  /** The reader wants to see a fact's words in the article. Sent only for facts that a `link` message has named. */
  | {type: 'show'; fact: string}
);

/** A message from a page to an embed in it. */
export type HostMessage = {dateline: 1; story: string} & (
  | ({type: 'select'} & Selected)
  | {type: 'unselect'}
  | {type: 'theme'; theme: 'auto' | 'light' | 'dark'}
  /** Facts whose words the page has found in its article and marked with their numbers. */
  | {type: 'link'; facts: string[]}
);

/** The id of a place or of a fact. */
export type Selected = {place: string; fact?: never} | {fact: string; place?: never};

/** Each kind of message without the fields that all have. Distributes over the union. */
export type Content<M extends EmbedMessage | HostMessage> = M extends unknown
  ? Omit<M, 'dateline' | 'story'>
  : never;
