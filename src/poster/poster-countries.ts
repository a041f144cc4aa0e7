import {countryName} from '../scene/country-name.ts';
import {countryLines} from '../scene/country-texts.ts';
import type {StoryData} from '../story/story-data.ts';
import {textDirection} from '../story/text-direction.ts';
import type {Frame} from './frames.ts';
import {element, escapeText, rounded} from './markup.ts';
import {markAt} from './poster-marks.ts';
import type {Projection} from './projection.ts';

/**
 * The names of the countries of the main places, each at its point of those that it may be at; `placed` has the numbers of those
 * that have room. The points are written down for the first script, as shares of the frame.
 */
export function countriesMarkup(
  {story, countries}: StoryData,
  placed: Map<string, number>,
  projection: Projection,
  frame: Frame,
): string {
  return countries
    .filter(({near, at}) => !near && at.length > 0)
    .map(({iso, at}) => {
      const pixels = at.map(position => projection.pixelOf(projection.nearest(position)));
      const points = pixels.map(({x, y}) => `${rounded(x / frame.width, 4)},${rounded(y / frame.height, 4)}`);
      const index = placed.get(iso);
      return markAt(
        pixels[index ?? 0]!,
        frame,
        {'data-country': iso, 'data-at': points.join(' '), 'aria-hidden': 'true'},
        nameText(
          countryName(iso, story.language),
          index === undefined,
          textDirection(story.language) === 'rtl',
        ),
      );
    })
    .join('');
}

function nameText(name: string, isCrowded: boolean, isJoined: boolean): string {
  return element(
    'text',
    {
      class: 'country',
      'text-anchor': 'middle',
      'data-crowded': isCrowded ? '' : undefined,
      // Spaces would part letters that join.
      style: isJoined ? 'letter-spacing:0' : undefined,
    },
    ...countryLines(name).map(({words, down}) =>
      element('tspan', {x: 0, dy: `${rounded(down, 3)}em`}, escapeText(words)),
    ),
  );
}
