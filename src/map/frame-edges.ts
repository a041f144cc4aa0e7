import type {Map as MapLibreMap} from 'maplibre-gl';
import {nearestCopy} from '../scene/map-angle.ts';
import type {Edge} from '../scene/story-sources.ts';
import type {Story} from '../story/story.ts';
import {placeName} from '../story/story-lookup.ts';
import {theme} from '../theme.ts';

/** Roughly, the width of a letter in ems, and what a dot takes up beside it. */
const LETTER = 0.58;
const DOT = 14;

/**
 * The places whose labels the frame's left edge or the pixel `right`, where the frame ends or the panel begins, would
 * cut, for a map at rest. MapLibre itself does not mind.
 */
export function frameEdges(
  map: MapLibreMap,
  story: Story,
  {language, right, textScale}: {language: string; right: number; textScale: number},
): Map<string, Edge> {
  const middle = map.unproject([right / 2, 0]).lng;
  const edges = new Map<string, Edge>();
  for (const place of story.places) {
    const [longitude, latitude] = place.position;
    const {x} = map.project([nearestCopy(longitude, middle), latitude]);
    const width = placeName(place, language).length * theme.label.main * textScale * LETTER + DOT;
    if (x < 0 || x > right) edges.set(place.id, 'outside');
    else if (right - x < width && x > width)
      edges.set(place.id, right - x > width / 2 ? 'not-right' : 'only-left');
    else if (x < width) edges.set(place.id, x > width / 2 ? 'not-left' : 'only-right');
  }
  return edges;
}
