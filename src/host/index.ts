/**
 * The library: the map as a React component, the element itself, and the message contract between a page and an embed.
 */
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
