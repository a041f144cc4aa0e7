import type {Messages} from '../messages/message-types.ts';
import type {TypeMetrics} from '../scene/text-width.ts';
import type {Theme} from '../theme.ts';

/** What a poster takes from its site: its look and its words. */
export type PosterLook = {theme: Theme; metrics: TypeMetrics; messages: Messages};
