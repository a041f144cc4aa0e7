import {addProtocol, type GeoJSONSource} from 'maplibre-gl';
import {type Selection, sameSelection} from '../story/selection.ts';
import type {StoryData} from '../story/story-data.ts';
import type {Wording} from '../story/wording.ts';
import {type SchemeName, theme} from '../theme.ts';
import {BASEMAP_PROTOCOL, type BasemapIndex, basemapProtocol} from './basemap-tiles.ts';
import {paddingOf, viewOf} from './camera.ts';
import {createMap} from './create-map.ts';
import {hideCutLabels} from './edge-labels.ts';
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

/** Creates the one live map of a story. Throws where WebGL 2 is missing; later failures go to `onFail`. */
export function createMapView(options: MapOptions): MapView {
  const {container, data, basemap, reducedMotion, title} = options;
  let {scheme, wording, selection} = options;
  let moved = false;

  const textScaleOf = () => (container.clientWidth < theme.label.narrowBelow ? theme.label.narrow : 1);
  let textScale = textScaleOf();
  const routes = () => shownRoutes(data.story, data.measures, selection);
  const style = () => mapStyle(data, basemap, {scheme, wording, routes: routes(), textScale});
  const frame = () => {
    const {clientWidth: width, clientHeight: height} = container;
    const padding = paddingOf(width, height, selection, options.cover(selection));
    return {...viewOf(data, selection, width), padding};
  };

  wireWorker();
  addProtocol(BASEMAP_PROTOCOL, basemapProtocol(basemap, options.basemapUrl));
  const map = createMap({container, style: style(), ...frame(), reducedMotion, title});
  const marks = createMarks(map, data.story);
  const undoGestures = sharePageScroll(map);
  noteCamera(map);
  hideCutLabels(map, data.story, () => ({
    language: wording.language,
    right: container.clientWidth - options.cover(selection).right,
  }));

  const showView = (duration = EASE) => {
    const {bounds, ...view} = frame();
    map.fitBounds(bounds, {...view, duration});
    moved = false;
  };

  map.once('style.load', () => marks.select(selection));
  map.once('idle', options.onLive);
  map.on('webglcontextlost', () =>
    options.onFail(new Error('The browser took back the map’s WebGL context.')),
  );
  map.on('webglcontextrestored', options.onLive);
  map.on('click', event => options.onSelect(hitAt(map, event.point)));
  map.on('mousemove', event => marks.hover(hitAt(map, event.point)));
  map.on('mouseout', () => marks.hover(null));
  map.on('movestart', event => {
    if (event.originalEvent) moved = true;
  });
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
      if (sameSelection(next, selection)) return;
      selection = next;
      // Before the style is there, its event marks what is selected by then.
      if (map.getSource(SOURCE.places)) marks.select(next);
      map.getSource<GeoJSONSource>(SOURCE.routes)?.setData(routeFeatures(data.story, routes(), wording));
      // Clearing leaves the reader where he is; only what is selected moves the map.
      if (next) showView();
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
      map.setProjection({type: on ? 'globe' : 'mercator'});
    },
    zoomBy(steps) {
      moved = true;
      map.easeTo({zoom: map.getZoom() + steps, duration: 300});
    },
    showWholeStory() {
      this.select(null);
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
