import type {Messages} from '../../messages/message-types.ts';
import {countryName} from '../../scene/country-name.ts';
import type {StoryData} from '../../story/story-data.ts';
import {placeName} from '../../story/story-lookup.ts';
import type {Site} from '../site.ts';
import {pictureCredit} from './picture-credit.ts';

/** Every digit, and the mark between them, in the way that a language writes numbers. */
const NUMBER = 1_234_567_890.5;
const UNITS = ['kilometer', 'mile', 'meter', 'foot'];

/** Returns every character that a story's card and pictures may show, as one text. */
export function pictureText({story, countries}: StoryData, site: Site): string {
  const {title, credits, language, places} = story;
  const {map, distance, picture} = site.messages;
  return [
    title,
    credits,
    pictureCredit(site),
    ...places.map(place => placeName(place, language)),
    ...countries.map(({iso}) => countryName(iso, language)),
    ...UNITS.map(unit =>
      new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay: 'short'}).format(NUMBER),
    ),
    ...[map, distance, picture].flatMap(wordsOf),
  ].join('');
}

function wordsOf(messages: Messages[keyof Messages]): string[] {
  return Object.values(messages).flatMap(words => (typeof words === 'string' ? words : []));
}
