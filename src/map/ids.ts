/** Ids of the story's sources in the map's style. `routes` is the hot one: what is drawn depends on the selection. */
export const SOURCE = {places: 'story-places', areas: 'story-areas', routes: 'story-routes'} as const;

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
  secondaryLabel: 'story-secondary-label',
  routeLabel: 'story-route-label',
  mainLabel: 'story-main-label',
  selectedLabel: 'story-selected-label',
  heldSecondaryLabel: 'story-held-secondary-label',
  heldMainLabel: 'story-held-main-label',
  placeRoom: 'story-place-room',
} as const;

/** Names of the images that the layers use. */
export const IMAGE = {arrow: 'story-arrow', room: 'story-room'} as const;
