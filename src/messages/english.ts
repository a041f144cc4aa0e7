/**
 * Every word that the interface shows or that a screen reader says, in English. Parts in braces, such as `{count}`, are
 * filled in. A text that depends on a number has one form for each plural category of `Intl.PluralRules`.
 */
export const english = {
  /**
   * The BCP 47 language of these words. It determines the plural categories and the language in which languages are
   * named.
   */
  language: 'en',
  counts: {
    facts: {one: '{count} fact', other: '{count} facts'},
    places: {one: '{count} place', other: '{count} places'},
  },
  units: {km: 'Kilometres', mi: 'Miles', nmi: 'Nautical miles'},
  distance: {about: 'about {length}', upTo: 'up to {length}', range: '{from} to {to}'},
  date: {
    about: 'about {date}',
    since: 'since {date}',
    possibly: 'possibly {date}',
    inferred: '{date} (inferred)',
    published: '{date} (date inferred)',
    /** The date of a fact. `because` is one of the next two. */
    ofFact: '{date} (inferred: {because})',
    yearOfFact: '{date} (year inferred: {because})',
    articleSays: 'the article says “{words}”',
    articleGivesNone: 'the article gives no date',
  },
  page: {
    skipMap: 'Skip the map',
    figureTitle: 'Where it happened',
    description: '{facts} at {places} on a map. {date}.',
    /** Shown if a sandbox or a broken connection blocks the scripts. */
    still: 'This map stands still, for its script could not be loaded. Every fact is there.',
  },
  map: {
    name: 'Map',
    title: 'Map: {title}',
    /** For screen readers. */
    keys: 'Map: {title}. Arrow keys move it, plus and minus zoom; Tab leads to its places, arrow keys from one to the next.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeStory: 'Whole story',
    globe: 'Globe',
    /** Shown when a reader's wheel or finger has scrolled the page over the map. */
    wheelHint: 'Click the map, or hold {key}, to zoom with the wheel',
    touchHint: 'Use two fingers to move the map',
    selected: 'Selected: {what}',
    /** A leg's label beside the selected place. */
    to: 'to {place}',
    from: 'from {place}',
    scale: '{length} at {latitude}',
    equator: 'the equator',
    north: '{degrees}° N',
    south: '{degrees}° S',
    west: '{degrees}° W',
    east: '{degrees}° E',
  },
  faults: {
    webgl: 'The detailed map needs WebGL, which is not available here. This map stays.',
    slow: 'The detailed map would be slow on this device. This map stays.',
    load: 'The detailed map could not be loaded. This map stays.',
    context: 'The browser stopped the detailed map. This map stays.',
    script: 'A part of this page could not be loaded. The map and every fact are there.',
    tiles: 'Parts of the map could not be loaded.',
    tryAgain: 'Try again',
    loadAnyway: 'Load it anyway',
  },
  /** Shown below the lead story, on the first page of a site. */
  stories: {more: 'More stories'},
  /** `allOf` is shown instead of `all` where there are many places. */
  strip: {name: 'Places', all: 'All facts and places', allOf: 'All {places}', back: 'Back to the map'},
  list: {
    title: 'All facts and places',
    facts: 'Facts, in order of time',
    places: 'Places',
    inferred: '{text} (inferred)',
  },
  /** The mark of a fact in a host's article, for screen readers. */
  mark: 'Fact {number} on the map: {title}',
  panel: {name: 'Selected', close: 'Close', closeKey: 'Close (Esc)'},
  place: {
    kinds: {city: 'City', site: 'Site', area: 'Area'},
    approximate: 'approximate',
    standsFor: 'Stands for {what}.',
    standsForInferred: 'Stands for {what} (inferred).',
    /** Shown in the list, after the number of facts. */
    facts: '{facts}, stands for {what}',
    factsInferred: '{facts}, stands for {what} (inferred)',
    distances: 'Great-circle distance to',
    nearestDistances: 'Great-circle distance to the nearest {count} of {all} main places',
    inside: 'inside',
  },
  fact: {
    /** Shown at a source: a copy in an archive, and the day on which it was read. */
    archived: 'archived copy',
    accessed: 'read {date}',
    statuses: {
      established: 'Established',
      reported: 'Reported by one side',
      estimate: 'Estimate',
      quote: 'Quotation',
      claim: 'Claim',
      planned: 'Planned',
    },
    words: 'In the article',
    placeInferred: 'The place is inferred: the article does not state it.',
    showWords: 'Show in the article',
    figureOf: 'of {figure}',
    figureOfSource: 'of {figure} (source: {source})',
    aboutFigure: 'about {figure}',
  },
  claim: {
    stated: 'The article says',
    computed: 'Computed, {route}',
    nearly: 'nearly {length}',
    about: 'about {length}',
    over: 'over {length}',
    exactly: 'exactly {length}',
    percent: '{number} %',
    belowOnePercent: 'less than 1 %',
    holds: 'Holds up.',
    holdsAbove: 'The article’s figure is {share} above the computed one.',
    holdsBelow: 'The article’s figure is {share} below the computed one.',
    off: 'Off by {share}.',
    offAbove: 'The article’s figure is above the computed one.',
    offBelow: 'The article’s figure is below the computed one.',
    notCheckable: 'Not checkable.',
    notCheckableWhy: 'It depends on where in its area the place is.',
    method: 'How we know',
    greatCircle:
      'Great circle, the shortest way over the Earth’s surface, {way}: {length} on a sphere of 6,371 km radius.',
    way: 'from {from} to {to}',
    /** Adds a leg to those of `way`. */
    longerWay: '{way} to {to}',
    placeAt: '{place} ({latitude}, {longitude})',
    flattening: '{range} allows for the Earth’s flattening.',
    flatteningRadius:
      '{range} allows for the Earth’s flattening and for the circle of {radius} in which {places} is taken to lie.',
    flatteningArea: '{range} allows for the Earth’s flattening and for all of the drawn area.',
    flatteningBoth:
      '{range} allows for the Earth’s flattening and for the circle of {radius} in which {places} is taken to lie and for all of the drawn area.',
    allowed: '“{claim}” is taken to hold from {least} to {most}.',
  },
  footer: {
    sources: 'Distances: great circle. Map: made with Natural Earth.',
    borderPolicy: 'Border policy',
    share: 'Embed or download',
    units: 'Unit of distances',
  },
  share: {
    title: 'Embed or download',
    close: 'Close',
    ways: 'Way to embed',
    frame: 'Frame',
    frameHint: 'Paste it where your CMS takes HTML.',
    script: 'Script',
    scriptHint: 'For pages that take scripts: its size is kept, and it can be linked with the article.',
    wordpress: 'WordPress',
    wordpressHint: 'Paste the address on a line of its own: WordPress asks for the rest.',
    link: 'Link',
    linkHint: 'The map by itself, to send or to print.',
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected: copy it with Ctrl+C or ⌘C',
    toCopy: 'To be copied',
    height: 'Height',
    first: 'Shows first',
    wholeStory: 'The whole story',
    colours: 'Colours',
    readersColours: 'The reader’s',
    light: 'Light',
    dark: 'Dark',
    distances: 'Distances',
    storysUnit: 'The story’s unit',
    names: 'Names',
    articlesNames: 'The article’s',
    download: 'Download:',
    png: 'PNG',
    largePng: 'PNG, 2×',
    svg: 'SVG',
    placesFile: 'Places, GeoJSON',
    routesFile: 'Routes, GeoJSON',
    preview: 'Preview',
    /** Shown in a copy of the single file. */
    unpublished:
      'This is a copy of the map in one file, which does not know where the map is published. Open the map at its published address to embed or to download it.',
  },
  picture: {
    /** Shown below the map in `map.png` and `map.svg`. */
    source: '{brand} · Map: made with Natural Earth · Distances: great circle · {credits}',
    /** Shown in a corner of `poster.svg` and `card.png`. */
    credit: '{brand} · Made with Natural Earth',
  },
  examples: {
    title: 'Ways to embed a map',
    hostile: 'A hostile style sheet',
    frame: 'A frame',
    script: 'A script and its element',
    sandbox: 'A frame in a sandbox, as WordPress makes it',
    linked: 'An element that is linked with the words of the page',
  },
} as const;
