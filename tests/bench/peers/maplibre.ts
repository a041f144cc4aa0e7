import {Map as MapLibreMap, Popup, setWorkerUrl} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type {Position} from '../../../src/geodesy/position.ts';
import {factsHtml} from './facts-html.ts';
import type {PeerStory} from './peer-story.ts';
import './peer.css';

// The map as MapLibre's own examples have it: a style, a source of GeoJSON, a popup on a click.
setWorkerUrl(new URL(workerUrl, import.meta.url).href);

const story = (await (await fetch('/peers/story.json')).json()) as PeerStory;
const container = document.querySelector<HTMLElement>('.map')!;
const bold = 'Helvetica Bold, Helvetica, Arial, sans-serif';

const map = new MapLibreMap({
  container,
  bounds: story.bounds,
  fitBoundsOptions: {padding: story.padding},
  attributionControl: {customAttribution: 'Made with Natural Earth'},
  style: {
    version: 8,
    sources: {
      basemap: {type: 'vector', tiles: [`${location.origin}/basemap/{z}/{x}/{y}.pbf`], maxzoom: 6},
      route: {
        type: 'geojson',
        data: {
          type: 'Feature',
          properties: {},
          geometry: {type: 'LineString', coordinates: story.route},
        },
      },
      places: {
        type: 'geojson',
        data: {
          type: 'FeatureCollection',
          features: story.places.map(({id, name, rank, position}) => ({
            type: 'Feature',
            properties: {id, name, main: rank === 'main'},
            geometry: {type: 'Point', coordinates: position},
          })),
        },
      },
    },
    layers: [
      {id: 'water', type: 'background', paint: {'background-color': '#dde6eb'}},
      {
        id: 'land',
        type: 'fill',
        source: 'basemap',
        'source-layer': 'land',
        paint: {'fill-color': '#f5f0e8'},
      },
      {
        id: 'lakes',
        type: 'fill',
        source: 'basemap',
        'source-layer': 'lakes',
        paint: {'fill-color': '#dde6eb'},
      },
      {
        id: 'coast',
        type: 'line',
        source: 'basemap',
        'source-layer': 'coast',
        paint: {'line-color': '#c3ccd0', 'line-width': 0.5},
      },
      {
        id: 'borders',
        type: 'line',
        source: 'basemap',
        'source-layer': 'borders',
        paint: {'line-color': '#c2b7a4', 'line-width': 0.8},
      },
      {id: 'route', type: 'line', source: 'route', paint: {'line-color': '#b0202a', 'line-width': 2.6}},
      {
        id: 'places',
        type: 'circle',
        source: 'places',
        paint: {
          'circle-radius': ['case', ['get', 'main'], 6.5, 3.5],
          'circle-color': ['case', ['get', 'main'], '#b0202a', '#1c1c1c'],
          'circle-stroke-color': '#fffdf8',
          'circle-stroke-width': 1.6,
        },
      },
      {
        id: 'labels',
        type: 'symbol',
        source: 'places',
        layout: {
          'text-field': ['get', 'name'],
          'text-font': [bold],
          'text-size': 14,
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 0.7,
        },
        paint: {'text-color': '#1c1c1c', 'text-halo-color': '#fffdf8', 'text-halo-width': 1.6},
      },
    ],
  },
});

map.on('click', 'places', ({features, lngLat}) => {
  const id = features?.[0]?.properties.id;
  if (typeof id !== 'string') return;
  new Popup({className: 'panel', maxWidth: '320px'})
    .setLngLat(lngLat)
    .setHTML(factsHtml(story, id))
    .addTo(map);
});

map.once('idle', () => {
  container.dataset.map = 'live';
  // Where the benchmark's mouse finds each place, in pixels of the frame.
  const pixels = story.places.map(({id, position}: {id: string; position: Position}) => {
    const {x, y} = map.project(position);
    return [id, [x, y]];
  });
  container.dataset.pixels = JSON.stringify(Object.fromEntries(pixels));
});
