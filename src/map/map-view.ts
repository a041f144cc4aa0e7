import {addProtocol, type GeoJSONSource} from 'maplibre-gl';
import {routeFeatures} from '../scene/route-features.ts';
import {placeFeatures} from '../scene/story-sources.ts';
import {textScaleOf} from '../scene/text-scale.ts';
import {sameSelection} from '../story/selection.ts';
import {NAMES_FROM} from './basemap.ts';
import {BASEMAP_PROTOCOL, basemapProtocol} from './basemap-tiles.ts';
import {createMap} from './create-map.ts';
import {firstTiles} from './first-tiles.ts';
import {createFittedView} from './fitted-view.ts';
import {acrossCamera, acrossMap, frameEdges} from './frame-edges.ts';
import {sharePageScroll} from './gestures.ts';
import {hitAt} from './hit.ts';
import {SOURCE} from './ids.ts';
import type {MapOptions, MapView} from './map-options.ts';
import {mapStyle} from './map-style.ts';
import {createMarks} from './marks.ts';
import {onceDrawn} from './once-drawn.ts';
import {wireWorker} from './worker.ts';

const EASE = 900;
/** As near to the edge of the frame a place may be for the keyboard. */
const EDGE = 24;

/** Creates the one live map of a story. Throws where WebGL 2 is missing; later failures go to `onFault`. */
export function createMapView(options: MapOptions): MapView {
  const {container, data, basemap, reducedMotion, title} = options;
  let {scheme, wording, selection} = options;

  let textScale = textScaleOf(container.clientWidth);
  let across = acrossCamera(options.camera, container.clientWidth);
  /** The sides that names have on the poster, until the camera moves. */
  let held = options.sides;
  const sides = () => {
    const right = container.clientWidth - now().cover.right;
    return {edges: frameEdges(across, data.story, {language: wording.language, right, textScale}), held};
  };
  // The far views have none.
  let named = options.camera.zoom >= NAMES_FROM;
  const style = () => mapStyle(data, basemap, {scheme, wording, selection, textScale, sides: sides(), named});
  const now = () => ({selection, cover: options.cover(selection)});

  wireWorker();
  const size = {width: container.clientWidth, height: container.clientHeight};
  const first = firstTiles(options.camera, size, basemap.maxzoom);
  addProtocol(BASEMAP_PROTOCOL, basemapProtocol(basemap, options.basemapUrl, first));
  const map = createMap({container, style: style(), camera: options.camera, reducedMotion, title});
  const view = createFittedView(map, data, now);
  const marks = createMarks(map, data.story);
  const undoGestures = sharePageScroll(map);
  const drawPlaces = () => {
    const places = placeFeatures(data, wording.language, selection, sides());
    map.getSource<GeoJSONSource>(SOURCE.places)?.setData(places);
  };
  across = acrossMap(map);
  map.on('moveend', drawPlaces);

  map.once('style.load', () => marks.select(selection));
  map.on('movestart', () => {
    held = new Map();
    options.onMove(true);
  });
  map.on('moveend', () => options.onMove(false));
  onceDrawn(map, options.onIdle);
  map.once('zoomstart', () => {
    if (named) return;
    named = true;
    map.setStyle(style());
  });
  map.on('error', event => options.onFault('sourceId' in event ? 'tiles' : 'load'));
  map.on('webglcontextlost', () => options.onContext(true));
  map.on('webglcontextrestored', () => options.onContext(false));
  map.on('click', event => options.onSelect(hitAt(map, event.point)));
  map.on('mousemove', event => {
    // To look what is there costs time that a drag needs.
    if (event.originalEvent.buttons === 0) marks.hover(hitAt(map, event.point));
  });
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
    jumpTo(camera, sides) {
      map.jumpTo(camera);
      held = sides;
      drawPlaces();
    },
    leave: () => view.leave(),
    select(next, moving) {
      if (sameSelection(next, selection)) return;
      selection = next;
      held = new Map();
      // Before the style is there, its event marks what is selected by then.
      if (map.getSource(SOURCE.places)) marks.select(next);
      map.getSource<GeoJSONSource>(SOURCE.routes)?.setData(routeFeatures(data, next, wording));
      drawPlaces();
      // Who has moved the map since stays there when nothing is selected any more.
      if (moving && (next || !view.isLeft())) view.show(EASE);
    },
    hover: id => marks.hover(id === null ? null : {type: 'place', id}),
    reveal(id) {
      const place = data.story.places.find(place => place.id === id);
      if (!place) return;
      const {right, bottom} = now().cover;
      const {clientWidth: width, clientHeight: height} = container;
      const turns = Math.round((map.getCenter().lng - place.position[0]) / 360);
      const center: [number, number] = [place.position[0] + 360 * turns, place.position[1]];
      const {x, y} = map.project(center);
      const flat = map.getProjection()?.type !== 'globe';
      if (flat && x > EDGE && x < width - right - EDGE && y > EDGE && y < height - bottom - EDGE) return;
      view.leave();
      map.easeTo({center, offset: [-right / 2, -bottom / 2], duration: 300});
    },
    show: () => view.show(EASE),
    showWhole: () => view.show(EASE, true),
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
