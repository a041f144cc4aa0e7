import type {Position} from '../geodesy/position.ts';
import type {Measures} from './measure-story.ts';
import type {ResizedImage} from './resized-image.ts';
import type {Story, Unit} from './story.ts';

/** The lengths of each route's legs as the map writes them, in each unit, by the route's id. */
export type LegLengths = Record<string, Record<Unit, string>[]>;

/** Everything that the page, the panel and the map are made from; plain data that survives `JSON.stringify`. */
export type StoryData = {
  story: Story;
  measures: Measures;
  /** The routes' lengths in words, written once at build: browsers write numbers of one language in different ways. */
  lengths: LegLengths;
  /** The outlines of the places' regions by place id: polygons of rings, outer ring first. */
  regions: Record<string, Position[][][]>;
  /**
   * The countries of the main places by their ISO 3166-1 codes, then those around them, which only near views name, and where the
   * name of each may stand, the best first.
   */
  countries: {iso: string; near: boolean; at: Position[]}[];
  /** The images of facts and places, by the name of their file in the story's folder. */
  images: Record<string, ResizedImage>;
  /** How the basemap draws disputed borders, in a sentence or two for readers. */
  borderPolicy: string;
};
