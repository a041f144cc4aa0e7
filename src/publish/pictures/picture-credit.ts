import {fill} from '../../messages/fill.ts';
import type {Site} from '../site.ts';

/** The line in the corner of a site's posters that says whose they are, and of whose data. */
export function pictureCredit({messages, brand}: Site): string {
  return fill(messages.picture.credit, {brand: brand.name});
}
