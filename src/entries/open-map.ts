import {prefersStillness} from '../bring-into-view.ts';
import type {MapView} from '../map/map-options.ts';
import {createMapView} from '../map/map-view.ts';
import type {MapCamera} from '../scene/camera-limits.ts';
import {controlBoxes} from '../stage/control-boxes.ts';
import {joinLiveMaps} from '../stage/few-maps.ts';
import type {LiveEvents} from '../stage/hand-over.ts';
import {panelCover} from '../stage/panel-cover.ts';
import type {SelectionStore} from '../story/selection.ts';
import type {Settings} from '../story/settings.ts';
import type {Store} from '../story/store.ts';
import type {LoadedPage} from './load-page-data.ts';

type OpenMapOptions = {
  figure: HTMLElement;
  camera: MapCamera;
  events: LiveEvents;
  selection: SelectionStore;
  settings: Store<Settings>;
  page: LoadedPage;
};

/** Creates the live map in a figure's frame, at a camera, and keeps it in the reader's scheme, language and unit. */
export function openMap({figure, camera, events, selection, settings, page}: OpenMapOptions): MapView {
  const {data, basemap, theme, messages, site} = page;
  const container = figure.querySelector<HTMLElement>('.map');
  if (!container) throw new Error('The figure has no .map: src/ui and src/open-map.ts must agree.');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const scheme = () => {
    const {theme} = document.documentElement.dataset;
    return theme === 'light' || theme === 'dark' ? theme : dark.matches ? 'dark' : 'light';
  };
  const undo = new AbortController();
  const view = createMapView({
    container,
    camera,
    data,
    basemap,
    // A single file has its tiles inside.
    basemapUrl: site ? `${site}basemap/` : '',
    theme,
    messages,
    scheme: scheme(),
    wording: settings.get(),
    selection: selection.get(),
    reducedMotion: prefersStillness(),
    cover: selected => panelCover(container, selected),
    controls: () => controlBoxes(container),
    onSelect: selected => selection.set(selected),
    ...events,
  });
  const leave = joinLiveMaps(events.onCrowded);
  dark.addEventListener('change', () => view.setScheme(scheme()), {signal: undo.signal});
  const asked = new MutationObserver(() => view.setScheme(scheme()));
  asked.observe(document.documentElement, {attributeFilter: ['data-theme']});
  const unsubscribe = settings.subscribe(() => view.setWording(settings.get()));
  return {
    ...view,
    remove() {
      undo.abort();
      asked.disconnect();
      leave();
      unsubscribe();
      view.remove();
    },
  };
}
