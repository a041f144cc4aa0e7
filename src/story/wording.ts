import type {Unit} from './story.ts';

/** How names, numbers and dates are written: a BCP 47 language and a unit for distances. */
export type Wording = {language: string; unit: Unit};
