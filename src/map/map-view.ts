import {addProtocol, type GeoJSONSource, ScaleControl, type Unit as ScaleUnit} from 'maplibre-gl';
import type {MapCamera} from '../scene/camera.ts';
import {routeFeatures} from '../scene/route-features.ts';
import {placeFeatures} from '../scene/story-sources.ts';
import {textScaleOf} from '../scene/text-scale.ts';
import {type Selection, sameSelection} from '../story/selection.ts';
import type {Unit} from '../story/story.ts';
import type {StoryData} from '../story/story-data.ts';
import type {Wording} from '../story/wording.ts';
import type {SchemeName} from '../theme.ts';
import {BASEMAP_PROTOCOL, type BasemapIndex, basemapProtocol} from './basemap-tiles.ts';
import {createMap} from './create-map.ts';
import {firstTiles} from './first-tiles.ts';
import {type Cover, createFittedView} from './fitted-view.ts';
import {acrossCamera, acrossMap, frameEdges} from './frame-edges.ts';
import {sharePageScroll} from './gestures.ts';
import {hitAt} from './hit.ts';
import {SOURCE} from './ids.ts';
import {mapStyle} from './map-style.ts';
import {createMarks} from './marks.ts';
import {wireWorker} from './worker.ts';

/** Why a map is not drawn, or not whole: it could not start, its tiles could not be loaded. */
export type MapFault = 'load' | 'tiles';

/** What the map needs at its start. `cover` says how many pixels of the frame the panel hides for a selection. */
export type MapOptions = {
  container: HTMLElement;
  camera: MapCamera;
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
  /** The camera has changed. */
  onMove(): void;
  /** All that the camera shows is drawn. */
  onIdle(): void;
  onFault(fault: MapFault): void;
  /** The browser took the WebGL context, or gave it back. */
  onContext(lost: boolean): void;
};

/** The live map, and all that the page may ask of it. */
export type MapView = {
  /** What the middle of the frame shows, and how near. */
  camera(): MapCamera;
  jumpTo(camera: MapCamera): void;
  /** The camera is the reader's own: another size of the frame does not fit it anew. */
  leave(): void;
  /** Selects, and goes there if `moving`. */
  select(selection: Selection, moving: boolean): void;
  /** Rings a place as if the pointer were over it, or none. */
  hover(place: string | null): void;
  /** Goes to what is selected, or to the whole story. */
  show(): void;
  pan(by: {x: number; y: number}): void;
  zoomBy(steps: number): void;
  setScheme(scheme: SchemeName): void;
  setWording(wording: Wording): void;
  setGlobe(on: boolean): void;
  /** Asks anew for the tiles that could not be loaded. */
  reload(): void;
  remove(): void;
};

const EASE = 900;
const SCALE_UNIT: Record<Unit, ScaleUnit> = {km: 'metric', mi: 'imperial', nmi: 'nautical'};

/** Creates the one live map of a story. Throws where WebGL 2 is missing; later failures go to `onFault`. */
export function createMapView(options: MapOptions): MapView {
  const {container, data, basemap, reducedMotion, title} = options;
  let {scheme, wording, selection} = options;

  let textScale = textScaleOf(container.clientWidth);
  let across = acrossCamera(options.camera, container.clientWidth);
  const edges = () => {
    const right = container.clientWidth - now().cover.right;
    return frameEdges(across, data.story, {language: wording.language, right, textScale});
  };
  const style = () => mapStyle(data, basemap, {scheme, wording, selection, textScale, edges: edges()});
  const now = () => ({selection, cover: options.cover(selection)});

  wireWorker();
  const size = {width: container.clientWidth, height: container.clientHeight};
  const first = firstTiles(options.camera, size, basemap.maxzoom);
  addProtocol(BASEMAP_PROTOCOL, basemapProtocol(basemap, options.basemapUrl, first));
  const map = createMap({container, style: style(), camera: options.camera, reducedMotion, title});
  const view = createFittedView(map, data, now);
  const scale = new ScaleControl({maxWidth: 110, unit: SCALE_UNIT[wording.unit]});
  map.addControl(scale, 'bottom-right');
  const marks = createMarks(map, data.story);
  const undoGestures = sharePageScroll(map);
  const drawPlaces = () => {
    const places = placeFeatures(data, wording.language, selection, edges());
    map.getSource<GeoJSONSource>(SOURCE.places)?.setData(places);
  };
  across = acrossMap(map);
  map.on('moveend', drawPlaces);

  map.once('style.load', () => marks.select(selection));
  map.on('move', options.onMove);
  // Until the first idle nobody sees it: small frames, each drawn at once rather than all when the last is shown.
  const flush = () => map.getCanvas().getContext('webgl2')?.flush();
  map.on('render', flush);
  map.once('idle', () => {
    map.off('render', flush);
    // As many as the device has, also when that changes; MapLibre's type does not know its own null.
    map.setPixelRatio(null as unknown as number);
    map.redraw();
    options.onIdle();
    map.on('idle', options.onIdle);
  });
  map.on('error', event => options.onFault('sourceId' in event ? 'tiles' : 'load'));
  map.on('webglcontextlost', () => options.onContext(true));
  map.on('webglcontextrestored', () => options.onContext(false));
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
    camera() {
      const {lng, lat} = map.unproject([container.clientWidth / 2, container.clientHeight / 2]);
      return {center: [lng, lat], zoom: map.getZoom()};
    },
    jumpTo: camera => map.jumpTo(camera),
    leave: () => view.leave(),
    select(next, moving) {
      if (sameSelection(next, selection)) return;
      selection = next;
      // Before the style is there, its event marks what is selected by then.
      if (map.getSource(SOURCE.places)) marks.select(next);
      map.getSource<GeoJSONSource>(SOURCE.routes)?.setData(routeFeatures(data, next, wording));
      drawPlaces();
      // Who has moved the map since stays there when nothing is selected any more.
      if (moving && (next || !view.isLeft())) view.show(EASE);
    },
    hover: id => marks.hover(id === null ? null : {type: 'place', id}),
    show: () => view.show(EASE),
    pan({x, y}) {
      view.leave();
      map.panBy([-x, -y], {duration: 300});
    },
    zoomBy(steps) {
      // From the first view, the nearer one is of the story's first place, not of wherever the middle is.
      const target = selection || view.isLeft() || steps < 0 ? undefined : data.story.places[0]?.position;
      view.leave();
      map.easeTo({zoom: map.getZoom() + steps, duration: 300, ...(target && {center: target})});
    },
    setScheme(next) {
      if (next === scheme) return;
      scheme = next;
      map.setStyle(style());
    },
    setWording(next) {
      if (next.language === wording.language && next.unit === wording.unit) return;
      wording = next;
      scale.setUnit(SCALE_UNIT[wording.unit]);
      map.setStyle(style());
    },
    setGlobe(on) {
      if (!view.setGlobe(on)) return;
      view.show(EASE);
    },
    reload: () => map.refreshTiles('basemap'),
    remove() {
      undoGestures();
      map.remove();
    },
  };
}
