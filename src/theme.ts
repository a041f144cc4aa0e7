/** The colours of one scheme, as CSS colours; the poster, the live map and the page all read them from here. */
export type Scheme = {
  /** Behind the article and the panel. */
  page: string;
  panel: string;
  land: string;
  /** The country or region that the story is about, a shade off the land. */
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
  faint: string;
  rule: string;
  /** The one colour of the story. */
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

/** The look of the product as plain data. Sizes are CSS pixels. */
export const theme: {
  schemes: Record<SchemeName, Scheme>;
  fonts: {sans: string; serif: string; map: {regular: string[]; bold: string[]; distance: string[]}};
  place: {main: number; secondary: number; target: number};
  /** Frames narrower than `fullFrom` pixels have smaller type, down to `smallest` of it at 320 pixels. */
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
} = {
  schemes: {
    light: {
      page: '#ffffff',
      panel: '#fffefa',
      land: '#f5f0e8',
      region: '#f3e3da',
      water: '#dde6eb',
      coast: '#c3ccd0',
      border: '#c2b7a4',
      disputed: '#a89d8b',
      regionBorder: '#dcd2c2',
      river: '#c5d5de',
      ink: '#1c1c1c',
      muted: '#5f5b55',
      faint: '#8b857b',
      rule: '#dcd6ca',
      story: '#b0202a',
      storyFill: '#b0202a',
      halo: '#fffdf8',
      mention: '#b0202a',
      countryLabel: '#8f8675',
      cityLabel: '#6d675e',
    },
    dark: {
      page: '#12171b',
      panel: '#171d22',
      land: '#2a3036',
      region: '#3b3336',
      water: '#1b2127',
      coast: '#3b444b',
      border: '#4b545b',
      disputed: '#6a747b',
      regionBorder: '#383f45',
      river: '#1c242b',
      ink: '#f4f0e8',
      muted: '#a7adb0',
      faint: '#7e868a',
      rule: '#343c42',
      story: '#f47a72',
      storyFill: '#f47a72',
      halo: '#171c20',
      mention: '#f47a72',
      countryLabel: '#7d868c',
      cityLabel: '#98a0a5',
    },
  },
  fonts: {
    sans: "'Helvetica Neue', Helvetica, Arial, system-ui, sans-serif",
    serif: "Georgia, 'Times New Roman', Times, serif",
    map: {
      regular: ['Helvetica Neue, Helvetica, Arial, system-ui, sans-serif'],
      bold: ['Helvetica Neue Bold, Helvetica Neue, Helvetica, Arial, system-ui, sans-serif'],
      distance: ['Georgia Bold Italic, Georgia, Times New Roman, serif'],
    },
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
};
