import type {Bounds, Position} from '../../../src/geodesy/position.ts';
import {routeLine} from '../../../src/geodesy/route.ts';
import {viewOf} from '../../../src/scene/camera.ts';
import {paddingOf} from '../../../src/scene/fit-camera.ts';
import type {Rank} from '../../../src/story/story.ts';
import type {StoryData} from '../../../src/story/story-data.ts';
import {placeById, placesOfFact, sourceWords} from '../../../src/story/story-lookup.ts';

/** The story as a peer's page fetches it: no more than it needs for the same map and the same facts. */
export type PeerStory = {
  title: string;
  bounds: Bounds;
  padding: {top: number; right: number; bottom: number; left: number};
  places: {id: string; name: string; rank: Rank; position: Position}[];
  /** The main route, which alone is drawn at rest. */
  route: Position[];
  facts: {id: string; title: string; places: string[]; when: string; source: string; note: string}[];
};

/** The map's frame in CSS pixels, for every page alike; the frame around it has room for facts below. */
export const MAP = {width: 720, height: 480};
export const FRAME = {width: 720, height: 640};

/** What the peers draw of a story: the same places, facts, main route and first camera as ours. */
export function peerStory(data: StoryData): PeerStory {
  const {story, measures} = data;
  const main = measures.routes.find(route => route.main);
  return {
    title: story.title,
    bounds: viewOf(data, null, MAP.width).bounds,
    padding: paddingOf(MAP, false, {right: 0, bottom: 0}),
    places: story.places.map(({id, name, rank, position}) => ({id, name, rank, position})),
    route: main ? routeLine(main.waypoints.map(id => placeById(story, id).position)) : [],
    facts: story.facts.map(fact => ({
      id: fact.id,
      title: fact.title,
      places: placesOfFact(fact),
      when: fact.when?.edtf ?? '',
      source: sourceWords(fact),
      note: fact.note ?? '',
    })),
  };
}
