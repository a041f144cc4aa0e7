import type {Messages} from '../messages/message-types.ts';
import type {Theme} from '../theme.ts';

/** What a poster has of its site: how it looks, and its words. */
export type PosterLook = {theme: Theme; messages: Messages};
