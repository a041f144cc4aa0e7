import type {FeatureCollection} from 'geojson';
import {addProtocol, type GeoJSONSource} from 'maplibre-gl';
import {fill} from '../messages/fill.ts';
import {placeTexts} from '../scene/place-texts.ts';
import {routeFeatures} from '../scene/route-features.ts';
import {placeFeatures} from '../scene/story-sources.ts';
import {storyTexts} from '../scene/story-texts.ts';
import {textScaleOf} from '../scene/text-scale.ts';
import {sameSelection} from '../story/selection.ts';
import {BASEMAP_PROTOCOL, basemapProtocol} from './basemap-tiles.ts';
import {clearEdges} from './clear-edges.ts';
import {createMap} from './create-map.ts';
import {firstTiles} from './first-tiles.ts';
import {createFittedView, withinLimits} from './fitted-view.ts';
import {NAMES_FROM} from './ground-layers.ts';
import {hitAt} from './hit.ts';
import {SOURCE} from './ids.ts';
import {countriesOn, countryFeatures} from './map-countries.ts';
import type {MapOptions, MapView} from './map-options.ts';
import {mapStyle} from './map-style.ts';
import {textView} from './map-texts.ts';
import {createMarks} from './marks.ts';
import {onceDrawn} from './once-drawn.ts';
import {sharePageScroll} from './page-scroll.ts';
import {wireWorker} from './worker.ts';

const EASE = 900;
/** As near to the edge of the frame a place may be for the keyboard. */
const EDGE = 24;
const NOWHERE: FeatureCollection = {type: 'FeatureCollection', features: []};

/** Creates the one live map of a story. Throws where WebGL 2 is missing; later failures go to `onFault`. */
export function createMapView(options: MapOptions): MapView {
  const {container, data, basemap, theme, messages, reducedMotion} = options;
  let {scheme, wording, selection} = options;

  // The far views have none.
  let named = options.camera.zoom >= NAMES_FROM;
  let globe = false;
  const now = () => ({selection, cover: options.cover(selection), globe});
  const clearScale = () => textScaleOf(container.clientWidth - now().cover.right, theme.label);
  let textScale = clearScale();
  const size = () => ({width: container.clientWidth, height: container.clientHeight});
  let camera = () => options.camera;
  const clear = () => ({...size(), ...now().cover, controls: options.controls()});
  let countries = data.countries.filter(({near}) => !near);
  const texts = () =>
    placeTexts(
      storyTexts(
        data,
        selection,
        wording,
        textView(camera(), globe ? map : undefined, clear(), options, textScale),
        countries,
      ),
    );
  const edges = () => (globe ? NOWHERE : clearEdges(camera(), clear()));
  const style = () => {
    const placed = texts();
    return mapStyle(data, basemap, {
      theme,
      words: messages.map,
      scheme,
      wording,
      selection,
      textScale,
      texts: placed,
      countries: countryFeatures(countries, placed.countries, wording.language),
      edges: edges(),
      globe,
      named,
    });
  };

  wireWorker();
  const first = firstTiles(options.camera, size(), basemap.maxzoom);
  addProtocol(BASEMAP_PROTOCOL, basemapProtocol(basemap, options.basemapUrl, first));
  const map = createMap({
    container,
    style: style(),
    camera: options.camera,
    reducedMotion,
    words: messages.map,
    title: fill(messages.map.title, {title: data.story.title}),
    within: camera => withinLimits(camera, container, now()),
  });
  camera = () => {
    const {lng, lat} = map.unproject([container.clientWidth / 2, container.clientHeight / 2]);
    return {center: [lng, lat], zoom: map.getZoom()};
  };
  const view = createFittedView(map, data, now);
  const marks = createMarks(map, data.story);
  const undoGestures = sharePageScroll(map);
  let isDrawing = false;
  /** Once for all that changes together, and when the page has the marks of what is selected. */
  const drawTexts = () => {
    if (isDrawing) return;
    isDrawing = true;
    queueMicrotask(() => {
      if (removed) return;
      isDrawing = false;
      countries = countriesOn(map, data.countries);
      const placed = texts();
      const places = placeFeatures(data, wording.language, selection, placed);
      map.getSource<GeoJSONSource>(SOURCE.places)?.setData(places);
      const routes = routeFeatures(data, selection, wording, messages.map, placed.spots);
      map.getSource<GeoJSONSource>(SOURCE.routes)?.setData(routes);
      const named = countryFeatures(countries, placed.countries, wording.language);
      map.getSource<GeoJSONSource>(SOURCE.countries)?.setData(named);
      map.getSource<GeoJSONSource>(SOURCE.edges)?.setData(edges());
    });
  };
  let removed = false;

  map.once('style.load', () => marks.select(selection));
  map.on('movestart', () => options.onMove(true));
  map.on('moveend', () => {
    drawTexts();
    options.onMove(false);
  });
  // The tiles say which countries are there, as soon as they are.
  map.on('idle', () => {
    const next = countriesOn(map, data.countries);
    if (JSON.stringify(next) === JSON.stringify(countries)) return;
    countries = next;
    drawTexts();
  });
  onceDrawn(map, options.onIdle);
  map.once('zoomstart', () => {
    if (named) return;
    named = true;
    map.setStyle(style());
  });
  map.on('error', event => options.onFault('sourceId' in event ? 'tiles' : 'load'));
  map.on('webglcontextlost', () => options.onContext(true));
  map.on('webglcontextrestored', () => options.onContext(false));
  map.on('click', event => options.onSelect(hitAt(map, event.point, theme.place.target)));
  map.on('mousemove', event => {
    // To look what is there costs time that a drag needs.
    if (event.originalEvent.buttons === 0) marks.hover(hitAt(map, event.point, theme.place.target));
  });
  map.on('mouseout', () => marks.hover(null));
  const fitTexts = () => {
    const next = clearScale();
    if (next === textScale) return;
    textScale = next;
    map.setStyle(style());
  };
  map.on('resize', fitTexts);

  return {
    camera,
    jumpTo: camera => map.jumpTo(camera),
    leave: () => view.leave(),
    select(next, moving) {
      if (sameSelection(next, selection)) return;
      selection = next;
      // Before the style is there, its event marks what is selected by then.
      if (map.getSource(SOURCE.places)) marks.select(next);
      fitTexts();
      drawTexts();
      // Who has moved the map since stays there when nothing is selected any more.
      if (!moving) return;
      if (next || !view.movedByReader()) view.show(EASE);
      // Without the panel there may be more to fill.
      else map.easeTo({...withinLimits(camera(), container, now()), duration: EASE});
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
      const target =
        selection || view.movedByReader() || steps < 0 ? undefined : data.story.places[0]?.position;
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
      if (on === globe) return;
      globe = on;
      map.setStyle(style());
      view.show(EASE);
    },
    reload: () => map.refreshTiles('basemap'),
    remove() {
      removed = true;
      undoGestures();
      map.remove();
    },
  };
}
