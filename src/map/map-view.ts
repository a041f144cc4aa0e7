import {addProtocol, type GeoJSONSource, LngLat, Map as MapLibreMap} from 'maplibre-gl';
import {type Selection, sameSelection} from '../story/selection.ts';
import type {StoryData} from '../story/story-data.ts';
import {factById, placesOfFact} from '../story/story-lookup.ts';
import type {Wording} from '../story/wording.ts';
import {type SchemeName, theme} from '../theme.ts';
import {BASEMAP_PROTOCOL, type BasemapIndex, basemapProtocol} from './basemap-tiles.ts';
import {constrain, paddingOf, viewOf, ZOOM} from './camera.ts';
import {sharePageScroll} from './gestures.ts';
import {hitAt} from './hit.ts';
import {IMAGE, SOURCE} from './ids.ts';
import {arrowImage, roomImage} from './images.ts';
import {mapStyle} from './map-style.ts';
import {shownRoutes} from './shown-routes.ts';
import {routeFeatures} from './story-sources.ts';
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
  cover(selection: Selection): {right: number; bottom: number};
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

/** Creates the one MapLibre map of a story. Throws where WebGL 2 is missing; later failures go to `onFail`. */
export function createMapView(options: MapOptions): MapView {
  const {container, data, basemap, reducedMotion} = options;
  let {scheme, wording, selection} = options;
  let hovered: Selection = null;
  let moved = false;

  wireWorker();
  addProtocol(BASEMAP_PROTOCOL, basemapProtocol(basemap, options.basemapUrl));
  const textScaleOf = () => (container.clientWidth < theme.label.narrowBelow ? theme.label.narrow : 1);
  let textScale = textScaleOf();
  const routes = () => shownRoutes(data.story, data.measures, selection);
  const style = () => mapStyle(data, basemap, {scheme, wording, routes: routes(), textScale});
  const frame = () => {
    const {clientWidth: width, clientHeight: height} = container;
    const view = viewOf(data, selection, width);
    return {...view, padding: paddingOf(width, height, selection, options.cover(selection))};
  };

  const start = frame();
  const map = new MapLibreMap({
    container,
    style: style(),
    bounds: start.bounds,
    fitBoundsOptions: {padding: start.padding, maxZoom: start.maxZoom},
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    transformConstrain: (center, zoom) => {
      const kept = constrain(center.lat, zoom);
      return {center: new LngLat(center.lng, kept.latitude), zoom: kept.zoom};
    },
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    attributionControl: false,
    cooperativeGestures: true,
    reduceMotion: reducedMotion,
    fadeDuration: reducedMotion ? 0 : 150,
    locale: {'Map.Title': options.title},
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const undoGestures = sharePageScroll(map);

  const showView = (duration = EASE) => {
    const {bounds, padding, maxZoom} = frame();
    map.fitBounds(bounds, {padding, maxZoom, duration, essential: false});
    moved = false;
  };
  const mark = (which: Selection, state: 'selected' | 'hovered', on: boolean) => {
    if (which?.type === 'place') {
      map.setFeatureState({source: SOURCE.places, id: which.id}, {[state]: on});
      map.setFeatureState({source: SOURCE.areas, id: which.id}, {[state]: on});
    } else if (which && state === 'selected') {
      for (const id of placesOfFact(factById(data.story, which.id))) mark({type: 'place', id}, state, on);
    }
  };
  const hover = (next: Selection) => {
    map.getCanvas().style.cursor = next ? 'pointer' : '';
    if (sameSelection(next, hovered)) return;
    mark(hovered, 'hovered', false);
    hovered = next;
    mark(hovered, 'hovered', true);
  };
  const drawRoutes = () =>
    map.getSource<GeoJSONSource>(SOURCE.routes)?.setData(routeFeatures(data, routes(), wording));
  const addImages = () => {
    if (!map.hasImage(IMAGE.arrow)) map.addImage(IMAGE.arrow, arrowImage(), {sdf: true, pixelRatio: 2});
    if (!map.hasImage(IMAGE.room)) map.addImage(IMAGE.room, roomImage());
  };

  map.on('style.load', () => {
    addImages();
    mark(selection, 'selected', true);
  });
  map.once('idle', options.onLive);
  map.on('webglcontextlost', () =>
    options.onFail(new Error('The browser took back the map’s WebGL context.')),
  );
  map.on('click', event => options.onSelect(hitAt(map, event.point)));
  map.on('mousemove', event => hover(hitAt(map, event.point)));
  map.on('mouseout', () => hover(null));
  map.on('movestart', event => {
    if (event.originalEvent) moved = true;
  });
  // The camera as `zoom/latitude/longitude`, for links and tests; padding is not in it, so the frame's middle counts.
  const noteCamera = () => {
    const {lng, lat} = map.unproject([container.clientWidth / 2, container.clientHeight / 2]);
    container.dataset.camera = `${map.getZoom().toFixed(5)}/${lat.toFixed(6)}/${lng.toFixed(6)}`;
    container.dataset.moving = String(map.isMoving());
  };
  map.on('movestart', noteCamera);
  map.on('moveend', noteCamera);
  map.once('load', noteCamera);
  // A view that the reader has not moved stays fitted when the frame changes its size.
  map.on('resize', () => {
    if (textScale !== textScaleOf()) {
      textScale = textScaleOf();
      map.setStyle(style());
    }
    if (!moved) showView(0);
  });

  return {
    select(next) {
      mark(selection, 'selected', false);
      selection = next;
      mark(selection, 'selected', true);
      drawRoutes();
      // Clearing leaves the reader where he is; only what is selected moves the map.
      if (next) showView();
    },
    setScheme(next) {
      scheme = next;
      map.setStyle(style());
    },
    setWording(next) {
      wording = next;
      map.setStyle(style());
    },
    setGlobe(on) {
      map.setProjection({type: on ? 'globe' : 'mercator'});
    },
    zoomBy(steps) {
      map.easeTo({zoom: map.getZoom() + steps, duration: 300});
    },
    showWholeStory() {
      selection = null;
      showView();
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
