/**
 * What an embed tells the page that it is in, by `postMessage`; `dateline` is the version of the contract and `story` the
 * story's slug. `height` is in CSS pixels: what the embed would like, at its present width.
 */
export type EmbedMessage = {dateline: 1; story: string} & (
  | {type: 'ready'}
  | {type: 'height'; height: number}
  /** `facts` are all that the selection is about: the fact itself, or those of the place. */
  | ({type: 'select'; facts: string[]} & Selected)
  | {type: 'unselect'}
  /** The reader asks to be shown a fact's words in the article: only of facts that a `link` has named. */
  | {type: 'show'; fact: string}
);

/** What a page tells an embed in it. */
export type HostMessage = {dateline: 1; story: string} & (
  | ({type: 'select'} & Selected)
  | {type: 'unselect'}
  | {type: 'theme'; theme: 'auto' | 'light' | 'dark'}
  /** Facts whose words the page has found in its article and marked with their numbers. */
  | {type: 'link'; facts: string[]}
);

/** Ids of a story: of a place or of a fact. */
export type Selected = {place: string; fact?: never} | {fact: string; place?: never};

/** A message without what all have; of each kind by itself. */
export type Content<M extends EmbedMessage | HostMessage> = M extends unknown
  ? Omit<M, 'dateline' | 'story'>
  : never;
