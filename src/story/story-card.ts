import type {Story, When} from './story.ts';

/** What the pages of the site say of a story. */
export type StoryCard = {
  slug: string;
  title: string;
  language: string;
  published: When;
  /** How many facts and places it has. */
  facts: number;
  places: number;
};

/** Returns the card of a story. */
export function cardOf({slug, title, language, published, facts, places}: Story): StoryCard {
  return {slug, title, language, published, facts: facts.length, places: places.length};
}
