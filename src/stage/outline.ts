import type {Selection} from '../story/selection.ts';
import type {Unit} from '../story/story.ts';

/** What the first script knows of a story, read from its HTML: ids, and for each fact the places it has to do with. */
export type Outline = {
  slug: string;
  /** The unit that the story is first shown in. */
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

/** Ids of the places that a selection is about: the place itself, or all that a fact has to do with. */
export function placesOf({facts}: Outline, selection: Selection): string[] {
  if (!selection) return [];
  if (selection.type === 'place') return [selection.id];
  return facts.find(({id}) => id === selection.id)?.places ?? [];
}

/** Ids of the facts that a selection is about: the fact itself, or all that have to do with a place. */
export function factsOf({facts}: Outline, selection: Selection): string[] {
  if (!selection) return [];
  if (selection.type === 'fact') return [selection.id];
  return facts.filter(({places}) => places.includes(selection.id)).map(({id}) => id);
}
