declare module 'virtual:dateline/story' {
  export const data: import('./story/story-data.ts').StoryData;
}

declare module 'virtual:dateline/basemap' {
  export const basemap: import('./map/basemap-tiles.ts').BasemapIndex;
}
