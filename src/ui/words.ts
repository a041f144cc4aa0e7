import type {PlaceKind, Status, Unit} from '../story/story.ts';

/** What a fact's status is called on its card. */
export const STATUS_LABEL: Record<Status, string> = {
  established: 'Established',
  reported: 'Reported by one side',
  estimate: 'Estimate',
  quote: 'Quotation',
  claim: 'Claim',
  planned: 'Planned',
};

/** What a kind of place is called above its name. */
export const KIND_LABEL: Record<PlaceKind, string> = {city: 'City', site: 'Site', area: 'Area'};

/** What the units are called. */
export const UNIT_NAME: Record<Unit, string> = {km: 'Kilometres', mi: 'Miles', nmi: 'Nautical miles'};

/** What the figure is called beside its own article, whose title is already on the page. */
export const FIGURE_TITLE = 'Where it happened';

/** What the frame says where a part is missing, by the stage's `Fault`, and what its button says, where it has one. */
export const FAULT_WORDS: Record<string, {text: string; retry: string | null}> = {
  webgl: {text: 'The detailed map needs WebGL, which is not available here. This map stays.', retry: null},
  slow: {text: 'The detailed map would be slow on this device. This map stays.', retry: 'Load it anyway'},
  load: {text: 'The detailed map could not be loaded. This map stays.', retry: 'Try again'},
  context: {text: 'The browser stopped the detailed map. This map stays.', retry: 'Try again'},
  script: {text: 'A part of this page could not be loaded. The map and every fact are there.', retry: null},
  tiles: {text: 'Parts of the map could not be loaded.', retry: 'Try again'},
};

/** A number of facts in words: "1 fact", "7 facts". */
export function factCount(count: number): string {
  return count === 1 ? '1 fact' : `${count} facts`;
}

/** A number of places in words: "1 place", "7 places". */
export function placeCount(count: number): string {
  return count === 1 ? '1 place' : `${count} places`;
}
