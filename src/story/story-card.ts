import type {Story, When} from './story.ts';

/** What the site's pages show of a story. */
export type StoryCard = {
  slug: string;
  title: string;
  language: string;
  published: When;
  /** The numbers of its facts and places. */
  facts: number;
  places: number;
};

/** Returns the card of a story. */
export function cardOf({slug, title, language, published, facts, places}: Story): StoryCard {
  return {slug, title, language, published, facts: facts.length, places: places.length};
}
