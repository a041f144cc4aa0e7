import type {Brand} from '../brand.ts';
import type {Messages} from '../messages/message-types.ts';
import type {Ground} from '../poster/ground.ts';
import type {TypeMetrics} from '../scene/text-width.ts';
import type {Theme} from '../theme.ts';
import type {PictureFonts} from './fonts/picture-font.ts';
import type {WebFont} from './fonts/web-font.ts';

/** What all stories of a site share. */
export type Site = {
  /** The address of the folder where the site is published, with a slash at its end; absent if unknown. */
  address?: string;
  theme: Theme;
  /** How wide the type of the theme is. */
  metrics: TypeMetrics;
  /** The site's own fonts for its pages, for `fontFaces` and `fontOutputs`. */
  fonts: WebFont[];
  pictureFonts: PictureFonts;
  messages: Messages;
  brand: Brand;
  /** Returns the land, lakes and borders of a poster at a zoom. */
  ground(zoom: number): Ground;
};
