import type {Output} from '../story-outputs.ts';
import type {WebFont} from './web-font.ts';

/** The files of a site's own fonts. */
export function fontOutputs(fonts: WebFont[]): Output[] {
  return fonts.map(({fileName, bytes}) => ({type: 'asset', fileName, source: bytes}));
}
