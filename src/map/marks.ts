import type {Map as MapLibreMap} from 'maplibre-gl';
import {type Selection, sameSelection} from '../story/selection.ts';
import type {Story} from '../story/story.ts';
import {selectedPlaces} from '../story/story-lookup.ts';
import {SOURCE} from './ids.ts';

/** Marks the selection and what is under the pointer, as feature state of the map's places and areas. */
export type Marks = {
  select(selection: Selection): void;
  hover(selection: Selection): void;
};

/** Creates marks, empty at first, for a map whose style is loaded. A selected fact marks all its places. */
export function createMarks(map: MapLibreMap, story: Story): Marks {
  const current: Record<'selected' | 'hovered', Selection> = {selected: null, hovered: null};

  const change = (state: 'selected' | 'hovered', next: Selection) => {
    if (sameSelection(current[state], next)) return;
    for (const on of [false, true]) {
      for (const id of selectedPlaces(story, on ? next : current[state])) {
        for (const source of [SOURCE.places, SOURCE.areas]) map.setFeatureState({source, id}, {[state]: on});
      }
    }
    current[state] = next;
  };

  return {
    select: next => change('selected', next),
    hover(next) {
      map.getCanvas().style.cursor = next ? 'pointer' : '';
      // Only places show the pointer over them by a mark; routes show it by the pointer's shape.
      change('hovered', next?.type === 'place' ? next : null);
    },
  };
}
