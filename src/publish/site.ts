import type {Brand} from '../brand.ts';
import type {Messages} from '../messages/message-types.ts';
import type {Ground} from '../poster/ground.ts';
import type {Theme} from '../theme.ts';
import type {PictureFonts} from './fonts/picture-font.ts';
import type {WebFont} from './fonts/web-font.ts';

/** What is the same for every story of a site. */
export type Site = {
  /** The address of the folder that the site is published at, with a slash at its end; absent where it is not known. */
  address?: string;
  theme: Theme;
  /** The site's own fonts for its pages; `fontFaces` and `fontOutputs` take them. */
  fonts: WebFont[];
  pictureFonts: PictureFonts;
  messages: Messages;
  brand: Brand;
  /** Returns the land, lakes and borders of a poster at a zoom. */
  ground(zoom: number): Ground;
};
