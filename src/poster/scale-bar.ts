import type {Messages} from '../messages/message-types.ts';
import type {MapCamera} from '../scene/camera-limits.ts';
import {scaleLength, scaleWords} from '../scene/scale-length.ts';
import type {Story, Unit} from '../story/story.ts';
import {UNITS} from '../story/units.ts';
import type {Frame} from './frames.ts';
import {element, escapeText, rounded} from './markup.ts';

/**
 * Returns a bar of a round length in each unit, the story's shown first, with the latitude at which it is true. It stands until a script
 * sets the figure's own. Its right end is at the middle of the poster; the style moves it to the frame's corner.
 */
export function scaleMarkup(
  camera: MapCamera,
  {width}: Frame,
  {language, units}: Story,
  words: Messages['map'],
): string {
  const number = new Intl.NumberFormat(language);
  const tick = (x: string) => element('rect', {x, y: -5, width: 1, height: 5});
  const bar = (unit: Unit) => {
    const {length, unit: name, pixels, latitude} = scaleLength(camera, unit);
    const share = `${rounded((100 * pixels) / width, 3)}%`;
    const text = scaleWords(number.format(length), name, latitude, words);
    return element(
      'g',
      {'data-in': unit, hidden: unit === units ? undefined : ''},
      tick(`-${share}`),
      element('rect', {x: `-${share}`, y: 0, width: share, height: 1}),
      tick('-1px'),
      element('text', {y: -9, 'text-anchor': 'end'}, escapeText(text)),
    );
  };
  return element(
    'svg',
    {class: 'poster-scale', x: '50%', y: '50%', overflow: 'visible', 'aria-hidden': 'true'},
    ...UNITS.map(bar),
  );
}
