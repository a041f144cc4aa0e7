import type {Messages} from '../messages/message-types.ts';
import type {StoryData} from '../story/story-data.ts';
import type {Theme} from '../theme.ts';
import type {BasemapIndex} from './basemap-tiles.ts';

/** What a browser needs of a story beyond the page's HTML; plain data that survives `JSON.stringify`. */
export type PageData = {data: StoryData; basemap: BasemapIndex; theme: Theme; messages: Messages};
