import {addProtocol, type GeoJSONSource} from 'maplibre-gl';
import {type Selection, sameSelection} from '../story/selection.ts';
import type {StoryData} from '../story/story-data.ts';
import type {Wording} from '../story/wording.ts';
import type {SchemeName} from '../theme.ts';
import {BASEMAP_PROTOCOL, type BasemapIndex, basemapProtocol} from './basemap-tiles.ts';
import {createMap} from './create-map.ts';
import {type Cover, createFittedView, fittedTo} from './fitted-view.ts';
import {frameEdges} from './frame-edges.ts';
import {sharePageScroll} from './gestures.ts';
import {hitAt} from './hit.ts';
import {SOURCE} from './ids.ts';
import {mapStyle} from './map-style.ts';
import {createMarks} from './marks.ts';
import {noteCamera} from './note-camera.ts';
import {routeFeatures} from './route-features.ts';
import {placeFeatures} from './story-sources.ts';
import {textScaleOf} from './text-scale.ts';
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

  let textScale = textScaleOf(container.clientWidth);
  const style = () => mapStyle(data, basemap, {scheme, wording, selection, textScale});
  const now = () => ({selection, cover: options.cover(selection)});

  wireWorker();
  addProtocol(BASEMAP_PROTOCOL, basemapProtocol(basemap, options.basemapUrl));
  const start = fittedTo(data, selection, container, now().cover);
  const map = createMap({container, style: style(), ...start, reducedMotion, title});
  const view = createFittedView(map, data, now);
  const marks = createMarks(map, data.story);
  const undoGestures = sharePageScroll(map);
  noteCamera(map);
  const drawPlaces = () => {
    const right = container.clientWidth - now().cover.right;
    const edges = frameEdges(map, data.story, {language: wording.language, right, textScale});
    const places = placeFeatures(data, wording.language, selection, edges);
    map.getSource<GeoJSONSource>(SOURCE.places)?.setData(places);
  };
  map.once('style.load', drawPlaces);
  map.on('moveend', drawPlaces);

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
    const next = textScaleOf(container.clientWidth);
    if (next === textScale) return;
    textScale = next;
    map.setStyle(style());
  });

  return {
    select(next) {
      if (sameSelection(next, selection)) return;
      selection = next;
      // Before the style is there, its event marks what is selected by then.
      if (map.getSource(SOURCE.places)) marks.select(next);
      map.getSource<GeoJSONSource>(SOURCE.routes)?.setData(routeFeatures(data, next, wording));
      drawPlaces();
      // Who has moved the map since stays there when nothing is selected any more.
      if (next || !view.isLeft()) view.show(EASE);
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
      // From the first view, the nearer one is of the story's first place, not of wherever the middle is.
      const target = selection || view.isLeft() || steps < 0 ? undefined : data.story.places[0]?.position;
      view.leave();
      map.easeTo({zoom: map.getZoom() + steps, duration: 300, ...(target && {center: target})});
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
