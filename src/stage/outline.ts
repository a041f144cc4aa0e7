import type {Selection} from '../story/selection.ts';
import type {Unit} from '../story/story.ts';

/** What the first script reads of a story from its HTML: ids, and for each fact the places that it concerns. */
export type Outline = {
  slug: string;
  /** The unit in which the story is first shown. */
  unit: Unit;
  places: {id: string}[];
  facts: {id: string; places: string[]}[];
};

/** Reads the outline of a figure from its cards and its strip of places. */
export function readOutline(figure: HTMLElement): Outline {
  const all = (selector: string) => [...figure.querySelectorAll<HTMLElement>(selector)];
  return {
    slug: figure.dataset.story ?? '',
    unit: figure.dataset.units as Unit,
    places: all('.strip [data-place]').map(({dataset}) => ({id: dataset.place ?? ''})),
    facts: all('article[data-fact]').map(({dataset}) => ({
      id: dataset.fact ?? '',
      places: (dataset.places ?? '').split(' '),
    })),
  };
}

/** Ids of the places that a selection concerns: the place itself, or all places of the fact. */
export function placesOf({facts}: Outline, selection: Selection): string[] {
  if (!selection) return [];
  if (selection.type === 'place') return [selection.id];
  return facts.find(({id}) => id === selection.id)?.places ?? [];
}

/** Ids of the facts that a selection concerns: the fact itself, or all facts of the place. */
export function factsOf({facts}: Outline, selection: Selection): string[] {
  if (!selection) return [];
  if (selection.type === 'fact') return [selection.id];
  return facts.filter(({places}) => places.includes(selection.id)).map(({id}) => id);
}
