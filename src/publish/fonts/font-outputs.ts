import type {Output} from '../shell.ts';
import type {WebFont} from './web-font.ts';

/** Returns the files of a site's own fonts. */
export function fontOutputs(fonts: WebFont[]): Output[] {
  return fonts.map(({fileName, bytes}) => ({fileName, source: bytes}));
}
