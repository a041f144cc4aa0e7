import {nearestTurn} from '../geodesy/nearest-turn.ts';
import type {Position} from '../geodesy/position.ts';
import type {Messages} from '../messages/message-types.ts';
import type {Selection} from '../story/selection.ts';
import type {StoryData} from '../story/story-data.ts';
import {placeName, regionOf, selectedPlaces} from '../story/story-lookup.ts';
import type {Wording} from '../story/wording.ts';
import type {Theme} from '../theme.ts';
import {countryName} from './country-name.ts';
import {type CountryText, countrySize} from './country-texts.ts';
import type {Box, Point} from './label-box.ts';
import {labelSides} from './label-side.ts';
import {type Leg, shownLegs} from './legs.ts';
import type {Length} from './length-spot.ts';
import type {Label} from './place-labels.ts';
import type {Texts} from './place-texts.ts';
import type {TextLook} from './text-width.ts';

/** In no frame. */
const NOWHERE: Point = {x: Number.NaN, y: Number.NaN};

/** What a map shows, in CSS pixels from wherever its frame is measured from. */
export type TextView = {
  /** The point of a position, whose longitude may run on past ±180; none behind a globe. */
  pointOf(position: Position): Point | undefined;
  /** The longitude in the middle: each place is named in the copy of the world that is nearest to it. */
  middle: number;
  frame: Box;
  /** What lies over the map. */
  controls: Box[];
  theme: Theme;
  words: Messages['map'];
  textScale: number;
  /** The width of a text in ems. */
  widthOf(text: string, look: TextLook): number;
};

/**
 * What a story writes on a map for a selection, for `placeTexts` to find room. What is selected goes before all else; with
 * nothing selected, main places do. `countries` may be named, the first most.
 */
export function storyTexts(
  data: StoryData,
  selection: Selection,
  wording: Wording,
  view: TextView,
  countries: StoryData['countries'],
): Texts {
  const {frame, controls} = view;
  const legs = shownLegs(data, selection, wording, view.words);
  return {
    names: namesOf(data, selection, wording, view),
    lengths: lengthsOf(legs, view),
    lines: legs.flatMap(({id, line}) => copiesOf(line, view).map(points => ({id, points}))),
    outlines: outlinesOf(data, selection).flatMap(line => copiesOf(line, view)),
    countries: countries.map(country => countryText(country, wording.language, view)),
    frame,
    controls,
  };
}

function countryText(
  {iso, at}: StoryData['countries'][number],
  language: string,
  {pointOf, middle, theme, widthOf}: TextView,
): CountryText {
  const size = theme.label.country;
  return {
    iso,
    points: at.map(([longitude, latitude]) => pointOf([nearestTurn(longitude, middle), latitude]) ?? NOWHERE),
    ...countrySize(countryName(iso, language), size, words => widthOf(words, 'regular') * size),
  };
}

/** The rings around what stands out: the regions and drawn areas of the selected places. */
function outlinesOf(data: StoryData, selection: Selection): Position[][] {
  const selected = selectedPlaces(data.story, selection);
  return data.story.places
    .filter(({id}) => selected.includes(id))
    .flatMap(place => [...regionOf(data, place).flat(), ...(place.outline ?? [])]);
}

function namesOf(data: StoryData, selection: Selection, {language}: Wording, view: TextView): Label[] {
  const {story, measures} = data;
  const sides = labelSides(story, measures.routes);
  const selected = selectedPlaces(story, selection);
  // As the poster draws them: those that stand out last.
  const places = [...story.places].sort((a, b) => Number(a.rank === 'main') - Number(b.rank === 'main'));
  return places.flatMap((place): Label[] => {
    const [longitude, latitude] = place.position;
    const point = view.pointOf([nearestTurn(longitude, view.middle), latitude]);
    if (!point) return [];
    const chosen = selected.includes(place.id);
    const bold = chosen || place.rank === 'main';
    const height = view.theme.label[bold ? 'main' : 'secondary'] * view.textScale;
    return [
      {
        id: place.id,
        ...point,
        radius: view.theme.place[place.rank],
        width: view.widthOf(placeName(place, language), bold ? 'bold' : 'regular') * height,
        height,
        side: sides.get(place.id) ?? 'right',
        rank: (selection ? chosen : bold) ? 'main' : 'secondary',
      },
    ];
  });
}

/** The main ones first. */
function lengthsOf(legs: Leg[], view: TextView): Length[] {
  const size = view.theme.label.distance * view.textScale;
  return [...legs]
    .sort((a, b) => Number(b.route.main) - Number(a.route.main))
    .map(({id, line, texts, near}) => {
      const [longitude] = line[Math.floor(line.length / 2)]!;
      const turn = nearestTurn(longitude, view.middle) - longitude;
      return {
        id,
        texts,
        near,
        size,
        line: line.map(([longitude, latitude]) => view.pointOf([longitude + turn, latitude])),
        widthOf: words => view.widthOf(words, 'length') * size,
      };
    });
}

/** A line in the copies of the world that a frame may show. */
function copiesOf(line: Position[], {pointOf}: TextView): Point[][] {
  return [-360, 0, 360].map(turn =>
    line.flatMap(([longitude, latitude]) => pointOf([longitude + turn, latitude]) ?? []),
  );
}
