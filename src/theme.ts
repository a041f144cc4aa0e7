/** The colours of one scheme, as CSS colours, shared by the poster, the live map and the page. */
export type Scheme = {
  /** The background of the article and the panel. */
  page: string;
  panel: string;
  land: string;
  /** The region that the story is about, a shade off the land. */
  region: string;
  water: string;
  coast: string;
  border: string;
  disputed: string;
  regionBorder: string;
  river: string;
  /** Text and marks, strongest first. */
  ink: string;
  muted: string;
  rule: string;
  /** The story's own colour. */
  story: string;
  storyFill: string;
  halo: string;
  /** Words of the article that report a fact. */
  mention: string;
  /** Names of countries and of water on the basemap. */
  countryLabel: string;
  cityLabel: string;
};

export type SchemeName = 'light' | 'dark';

/** How a site looks, as plain data. Sizes are in CSS pixels. */
export type Theme = {
  schemes: Record<SchemeName, Scheme>;
  /**
   * CSS font families, for example `"Georgia, 'Times New Roman', serif"`. `sans` is for the interface and names on the
   * map, `serif` for titles, the article and distances.
   */
  fonts: {sans: string; serif: string};
  place: {main: number; secondary: number; target: number};
  /** Below a frame width of `fullFrom` pixels, type shrinks, down to a factor of `smallest` at 320 pixels. */
  label: {
    main: number;
    secondary: number;
    distance: number;
    country: number;
    city: number;
    halo: number;
    smallest: number;
    fullFrom: number;
  };
  route: {main: number; other: number};
  /** The opacity of the outline of an area that is not selected, and of the ring of a place under the pointer. */
  outline: number;
};

/** The theme of a site that sets none. */
export const defaultTheme: Theme = {
  schemes: {
    light: {
      page: '#ffffff',
      panel: '#fffefa',
      land: '#f6f1e9',
      region: '#f2e1d7',
      water: '#cddbe3',
      coast: '#8599a5',
      border: '#8d826f',
      disputed: '#a79c8a',
      regionBorder: '#cfc4b2',
      river: '#a9c0cd',
      ink: '#1c1c1c',
      muted: '#565149',
      rule: '#dcd6ca',
      story: '#a81d27',
      storyFill: '#a81d27',
      halo: '#fffdf8',
      mention: '#a81d27',
      countryLabel: '#645c4c',
      cityLabel: '#5f594f',
    },
    dark: {
      page: '#12171b',
      panel: '#171d22',
      land: '#2c3238',
      region: '#3d3437',
      water: '#14191e',
      coast: '#55616a',
      border: '#768089',
      disputed: '#626c74',
      regionBorder: '#414950',
      river: '#1a2229',
      ink: '#f4f0e8',
      muted: '#b3b9bc',
      rule: '#343c42',
      story: '#ff8a80',
      storyFill: '#ff8a80',
      halo: '#171c20',
      mention: '#ff8a80',
      countryLabel: '#a3abb0',
      cityLabel: '#a9b0b4',
    },
  },
  fonts: {
    sans: "'Helvetica Neue', Helvetica, Arial, system-ui, sans-serif",
    serif: "Georgia, 'Times New Roman', Times, serif",
  },
  place: {main: 6.5, secondary: 3.5, target: 44},
  label: {
    main: 15,
    secondary: 13,
    distance: 14,
    country: 11,
    city: 11,
    halo: 1.6,
    smallest: 0.78,
    fullFrom: 480,
  },
  route: {main: 2.6, other: 1.4},
  outline: 0.75,
};
