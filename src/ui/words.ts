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

/** A number of facts in words: "1 fact", "7 facts". */
export function factCount(count: number): string {
  return count === 1 ? '1 fact' : `${count} facts`;
}
