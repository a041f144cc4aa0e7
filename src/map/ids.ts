/** Ids of the story's sources in the map's style. `routes` is the hot one: what is drawn depends on the selection. */
export const SOURCE = {
  places: 'story-places',
  areas: 'story-areas',
  routes: 'story-routes',
  edges: 'clear-edges',
  countries: 'country-names',
} as const;

/** Ids of the story's layers, bottom first. */
export const LAYER = {
  regionFill: 'story-region-fill',
  regionLine: 'story-region-line',
  circleFill: 'story-circle-fill',
  circleLine: 'story-circle-line',
  routeCasing: 'story-route-casing',
  routeLine: 'story-route-line',
  routeArrow: 'story-route-arrow',
  nearArrow: 'story-near-arrow',
  routeRoom: 'story-route-room',
  placeRing: 'story-place-ring',
  placeDot: 'story-place-dot',
  countryLabel: 'country-names',
  regularLabel: 'story-regular-label',
  routeLabel: 'story-route-label',
  boldLabel: 'story-bold-label',
  placeRoom: 'story-place-room',
  edgeRoom: 'clear-edge-room',
} as const;

/** Names of the images that the layers use. */
export const IMAGE = {arrow: 'story-arrow', room: 'story-room'} as const;
