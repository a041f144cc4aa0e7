/** How far the map is, as `data-map` on the figure says: the still picture, starting, drawn, or not to be had. */
export type MapState = 'poster' | 'loading' | 'live' | 'failed';
