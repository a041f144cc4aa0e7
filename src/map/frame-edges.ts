import type {Map as MapLibreMap} from 'maplibre-gl';
import type {Position} from '../geodesy/position.ts';
import type {MapCamera} from '../scene/camera.ts';
import {nearestCopy} from '../scene/map-angle.ts';
import {worldWidth} from '../scene/mercator.ts';
import type {Edge} from '../scene/story-sources.ts';
import type {Story} from '../story/story.ts';
import {placeName} from '../story/story-lookup.ts';
import {theme} from '../theme.ts';

/** Roughly, the width of a letter in ems, and what a dot takes up beside it. */
const LETTER = 0.58;
const DOT = 14;

/** What a map shows from left to right of its frame: pixels of positions, and the other way round half-way down. */
export type Across = {xOf(position: Position): number; longitudeAt(x: number): number};

/** Across a flat map that is going to be at a camera, in a frame of a width in CSS pixels. */
export function acrossCamera({center, zoom}: MapCamera, width: number): Across {
  const world = worldWidth(zoom);
  return {
    xOf: ([longitude]) => ((longitude - center[0]) / 360) * world + width / 2,
    longitudeAt: x => center[0] + ((x - width / 2) / world) * 360,
  };
}

/** Across a map as it is. */
export function acrossMap(map: MapLibreMap): Across {
  return {
    xOf: position => map.project(position).x,
    longitudeAt: x => map.unproject([x, 0]).lng,
  };
}

/**
 * The places whose labels the frame's left edge or the pixel `right`, where the frame ends or the panel begins, would
 * cut, for a map at rest. MapLibre itself does not mind.
 */
export function frameEdges(
  across: Across,
  story: Story,
  {language, right, textScale}: {language: string; right: number; textScale: number},
): Map<string, Edge> {
  const middle = across.longitudeAt(right / 2);
  const edges = new Map<string, Edge>();
  for (const place of story.places) {
    const [longitude, latitude] = place.position;
    const x = across.xOf([nearestCopy(longitude, middle), latitude]);
    const width = placeName(place, language).length * theme.label.main * textScale * LETTER + DOT;
    if (x < 0 || x > right) edges.set(place.id, 'outside');
    else if (right - x < width && x > width)
      edges.set(place.id, right - x > width / 2 ? 'not-right' : 'only-left');
    else if (x < width) edges.set(place.id, x > width / 2 ? 'not-left' : 'only-right');
  }
  return edges;
}
