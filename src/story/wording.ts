import type {Unit} from './story.ts';

/** The BCP 47 language of names on the map, and the unit of distances. Dates and numbers keep the article's language. */
export type Wording = {language: string; unit: Unit};
