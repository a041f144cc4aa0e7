/** The library: the map for pages made with React, the element itself, and the contract between a page and an embed. */
export type {EmbedMessage, HostMessage, Selected} from '../embed/messages.ts';
export {readEmbedMessage} from '../embed/read-embed-message.ts';
export {
  DatelineMap as DatelineMapElement,
  type DatelineMapEvents,
  defineDatelineMap,
  type MapSelection,
} from './dateline-map.ts';
export type {Unmatched} from './link-article.ts';
export {DatelineMap, type DatelineMapProps} from './react.ts';
