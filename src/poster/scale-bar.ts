import type {Metres} from '../geodesy/position.ts';
import {fill} from '../messages/fill.ts';
import type {Messages} from '../messages/message-types.ts';
import type {MapCamera} from '../scene/camera-limits.ts';
import type {Story, Unit} from '../story/story.ts';
import {METRES_PER, UNITS} from '../story/units.ts';
import type {Frame} from './frames.ts';
import {element, escapeText, rounded} from './markup.ts';
import type {Projection} from './projection.ts';

/** The length of the equator, in metres, on the sphere that distances are measured on. */
const AROUND: Metres = 2 * Math.PI * 6_371_008.8;
/** The greatest length of the bar, in pixels. */
const MOST = 110;

/**
 * Returns a bar of a round length in each unit, the story's shown first, with the latitude at which it is true. Its
 * right end is at the middle of the poster; the style moves it to the frame's corner.
 */
export function scaleMarkup(
  {center}: MapCamera,
  {world}: Projection,
  {width}: Frame,
  {language, units}: Story,
  words: Messages['map'],
): string {
  const latitude = Math.round(center[1]);
  const metre = world / (AROUND * Math.cos((latitude * Math.PI) / 180));
  const number = new Intl.NumberFormat(language);
  const degrees = Math.abs(latitude);
  const where = latitude === 0 ? words.equator : fill(latitude > 0 ? words.north : words.south, {degrees});
  const tick = (x: string) => element('rect', {x, y: -5, width: 1, height: 5});
  const bar = (unit: Unit) => {
    const pixels = metre * METRES_PER[unit];
    const length = roundBelow(MOST / pixels);
    const share = `${rounded((100 * length * pixels) / width, 3)}%`;
    const text = fill(words.scale, {length: `${number.format(length)} ${unit}`, latitude: where});
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

/** Returns the largest 1, 2 or 5 times a power of ten that is not above a value. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([5, 2].find(step => step * power <= value) ?? 1);
}
