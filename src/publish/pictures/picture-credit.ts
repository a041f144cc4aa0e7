import {fill} from '../../messages/fill.ts';
import type {Site} from '../site.ts';

/** Returns the credit in the corner of a site's posters: the publisher and the source of the data. */
export function pictureCredit({messages, brand}: Site): string {
  return fill(messages.picture.credit, {brand: brand.name});
}
