import type {PeerStory} from './peer-story.ts';

/** The facts of a place as HTML. A card has the attribute by which the benchmark knows a fact on every page. */
export function factsHtml({places, facts}: PeerStory, placeId: string): string {
  const name = places.find(({id}) => id === placeId)?.name ?? '';
  const cards = facts
    .filter(fact => fact.places.includes(placeId))
    .map(
      ({id, title, when, source, note}) =>
        `<article data-fact="${id}"><h3>${escapeHtml(title)}</h3><p>${escapeHtml([when, source, note].filter(Boolean).join(' · '))}</p></article>`,
    );
  return `<h2>${escapeHtml(name)}</h2>${cards.join('')}`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);
}
