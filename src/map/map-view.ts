import {addProtocol, type GeoJSONSource} from 'maplibre-gl';
import {type Selection, sameSelection} from '../story/selection.ts';
import type {StoryData} from '../story/story-data.ts';
import type {Wording} from '../story/wording.ts';
import {type SchemeName, theme} from '../theme.ts';
import {BASEMAP_PROTOCOL, type BasemapIndex, basemapProtocol} from './basemap-tiles.ts';
import {createMap} from './create-map.ts';
import {hideCutLabels} from './edge-labels.ts';
import {type Cover, createFittedView, fittedTo} from './fitted-view.ts';
import {sharePageScroll} from './gestures.ts';
import {hitAt} from './hit.ts';
import {SOURCE} from './ids.ts';
import {mapStyle} from './map-style.ts';
import {createMarks} from './marks.ts';
import {noteCamera} from './note-camera.ts';
import {routeFeatures} from './route-features.ts';
import {shownRoutes} from './shown-routes.ts';
import {wireWorker} from './worker.ts';

/** What the map needs at its start. `cover` says how many pixels of the frame the panel hides for a selection. */
export type MapOptions = {
  container: HTMLElement;
  data: StoryData;
  basemap: BasemapIndex;
  /** The folder of the basemap's tiles, an absolute address. */
  basemapUrl: string;
  scheme: SchemeName;
  wording: Wording;
  selection: Selection;
  reducedMotion: boolean;
  title: string;
  cover(selection: Selection): Cover;
  onSelect(selection: Selection): void;
  onLive(): void;
  onFail(reason: Error): void;
};

/** The live map, and all that the page may ask of it. */
export type MapView = {
  select(selection: Selection): void;
  setScheme(scheme: SchemeName): void;
  setWording(wording: Wording): void;
  setGlobe(on: boolean): void;
  zoomBy(steps: number): void;
  showWholeStory(): void;
  /** The map as it is drawn now, as a PNG data address. */
  picture(): string;
  remove(): void;
};

const EASE = 900;

/** Creates the one live map of a story. Throws where WebGL 2 is missing; later failures go to `onFail`. */
export function createMapView(options: MapOptions): MapView {
  const {container, data, basemap, reducedMotion, title} = options;
  let {scheme, wording, selection} = options;

  const textScaleOf = () => (container.clientWidth < theme.label.narrowBelow ? theme.label.narrow : 1);
  let textScale = textScaleOf();
  const routes = () => shownRoutes(data.story, data.measures, selection);
  const style = () => mapStyle(data, basemap, {scheme, wording, routes: routes(), textScale});
  const now = () => ({selection, cover: options.cover(selection)});

  wireWorker();
  addProtocol(BASEMAP_PROTOCOL, basemapProtocol(basemap, options.basemapUrl));
  const start = fittedTo(data, selection, container, now().cover);
  const map = createMap({container, style: style(), ...start, reducedMotion, title});
  const view = createFittedView(map, data, now);
  const marks = createMarks(map, data.story);
  const undoGestures = sharePageScroll(map);
  noteCamera(map);
  hideCutLabels(map, data.story, () => ({
    language: wording.language,
    right: container.clientWidth - now().cover.right,
  }));

  map.once('style.load', () => marks.select(selection));
  map.once('idle', options.onLive);
  map.on('webglcontextlost', () =>
    options.onFail(new Error('The browser took back the map’s WebGL context.')),
  );
  map.on('webglcontextrestored', options.onLive);
  map.on('click', event => options.onSelect(hitAt(map, event.point)));
  map.on('mousemove', event => marks.hover(hitAt(map, event.point)));
  map.on('mouseout', () => marks.hover(null));
  map.on('resize', () => {
    if (textScale === textScaleOf()) return;
    textScale = textScaleOf();
    map.setStyle(style());
  });

  return {
    select(next) {
      if (sameSelection(next, selection)) return;
      selection = next;
      // Before the style is there, its event marks what is selected by then.
      if (map.getSource(SOURCE.places)) marks.select(next);
      map.getSource<GeoJSONSource>(SOURCE.routes)?.setData(routeFeatures(data.story, routes(), wording));
      // Clearing leaves the reader where he is; only what is selected moves the map.
      if (next) view.show(EASE);
    },
    setScheme(next) {
      if (next === scheme) return;
      scheme = next;
      map.setStyle(style());
    },
    setWording(next) {
      if (next.language === wording.language && next.unit === wording.unit) return;
      wording = next;
      map.setStyle(style());
    },
    setGlobe(on) {
      view.setGlobe(on);
      view.show(EASE);
    },
    zoomBy(steps) {
      view.leave();
      map.easeTo({zoom: map.getZoom() + steps, duration: 300});
    },
    showWholeStory() {
      this.select(null);
      view.show(EASE);
    },
    picture() {
      map.redraw();
      return map.getCanvas().toDataURL();
    },
    remove() {
      undoGestures();
      map.remove();
    },
  };
}
