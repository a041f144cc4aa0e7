import type {Map as MapLibreMap} from 'maplibre-gl';
import type {Story} from '../story/story.ts';
import {placeName} from '../story/story-lookup.ts';
import {theme} from '../theme.ts';
import {SOURCE} from './ids.ts';

/** Roughly, the width of a letter in ems. */
const LETTER = 0.55;

/**
 * Hides the names of secondary places that the frame's left edge or the pixel `right`, where the frame ends or the panel
 * begins, would cut, whenever the map comes to rest. MapLibre itself does not mind. Main places are always labelled.
 */
export function hideCutLabels(
  map: MapLibreMap,
  story: Story,
  now: () => {language: string; right: number},
): void {
  const secondary = story.places.filter(({rank}) => rank === 'secondary');
  const hide = () => {
    if (!map.getSource(SOURCE.places)) return;
    const {language, right} = now();
    const middle = map.unproject([right / 2, 0]).lng;
    for (const place of secondary) {
      const [longitude, latitude] = place.position;
      const nearest = longitude + 360 * Math.round((middle - longitude) / 360);
      const {x} = map.project([nearest, latitude]);
      const width = placeName(place, language).length * theme.label.secondary * LETTER;
      map.setFeatureState({source: SOURCE.places, id: place.id}, {cut: x < 0 || x > right - width});
    }
  };
  map.once('style.load', hide);
  map.on('moveend', hide);
}
