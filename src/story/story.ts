import type {Metres, Position} from '../geodesy/position.ts';

/** A time on the clocks of a place, and how many minutes these are ahead of UTC. */
export type TimeOfDay = {hour: number; minute: number; fromUtc: number};

/** A day, with its time or not, or only its month or year, in the proleptic Gregorian calendar. */
export type CalendarDate = {year: number; month?: number; day?: number; time?: TimeOfDay};

/** A parsed EDTF date or interval: `end` is absent for a single date and `'open'` for one that continues. */
export type When = {
  edtf: string;
  start: CalendarDate;
  end?: CalendarDate | 'open';
  /** EDTF's `~`: about that date. */
  approximate: boolean;
  /** EDTF's `?`: perhaps that date. */
  uncertain: boolean;
};

/** An image in the story's folder. */
export type Media = {
  /** The name of the file, without a folder. */
  file: string;
  /** What the image shows, in words. */
  alt: string;
  credit: string;
  licence?: string;
};

export type PlaceKind = 'city' | 'site' | 'area';
export type Rank = 'main' | 'secondary';
export type Precision = 'exact' | 'approximate';

/** A place of the story. `position` is the point, or a point inside the polygon, that its mark and distances use. */
export type Place = {
  id: string;
  name: string;
  /** The name in other languages, by BCP 47 tag. */
  names: Record<string, string>;
  kind: PlaceKind;
  rank: Rank;
  precision: Precision;
  position: Position;
  /** How far from `position` the place may be. */
  radius?: Metres;
  /** The first-level region that the place lies in; the build reads its outline from the basemap's sources. */
  region?: {country: string; name: string};
  /** The rings of an area that the story draws itself. */
  outline?: Position[][];
  standsFor?: string;
  note?: string;
  media: Media[];
  /** Names of the fields above that the article does not state. */
  inferred: string[];
};

export type Status = 'established' | 'reported' | 'estimate' | 'quote' | 'claim' | 'planned';
export type Qualifier = 'nearly' | 'about' | 'over' | 'exactly';
export type Unit = 'km' | 'mi' | 'nmi';

/** A distance that the article states. */
export type Claim = {value: number; unit: Unit; qualifier: Qualifier};

/** A number that the article reports. `of` names the fact whose first figure it is a part of. */
export type Figure = {value: number; unit: string; label: string; estimate: boolean; of?: string};

/**
 * Who says a fact: `url` is where, `archived` the address of a copy, `accessed` the day on which it was read, for
 * example 2025-01-16.
 */
export type Source = {name: string; url: string; archived?: string; accessed?: string};

export type Fact = {
  id: string;
  title: string;
  /** Ids of the places where it happened. */
  at: string[];
  /** Movements: each a list of at least two place ids. */
  along: string[][];
  /** Whether its movements are shown while nothing is selected; if no fact says so, `mainFacts` chooses. */
  main?: boolean;
  /** Ids of places that it concerns although it happened elsewhere. */
  about: string[];
  when?: When;
  /** The date in the article's own words, for example "last Monday". */
  dateWords?: string;
  /** Who says so, in words; absent only if there are `sources`. */
  source?: string;
  sources: Source[];
  status: Status;
  note?: string;
  media: Media[];
  claim?: Claim;
  figures: Figure[];
  /** Names of the fields above that the article does not state, for example `when`, `when.year` or `at`. */
  inferred: string[];
};

/** Where a fact's words are in the article: a W3C TextQuoteSelector with its fact. */
export type Mention = {fact: string; exact: string; prefix: string; suffix: string};

export type Inline =
  | {type: 'text'; value: string}
  | {type: 'emphasis' | 'strong'; children: Inline[]}
  | {type: 'link'; href: string; children: Inline[]}
  | {type: 'mention'; fact: string; children: Inline[]};

export type Block =
  | {type: 'paragraph'; children: Inline[]}
  | {type: 'heading'; depth: 2 | 3 | 4; children: Inline[]}
  | {type: 'list'; ordered: boolean; items: Block[][]}
  | {type: 'quote'; children: Block[]};

/** A story after reading: plain data that survives `JSON.stringify`, free of contradictions. */
export type Story = {
  slug: string;
  title: string;
  /** What the map shows, in one sentence. */
  description?: string;
  published: When;
  /** BCP 47 tag of the article's language. */
  language: string;
  /** The unit in which its distances are first shown. */
  units: Unit;
  credits: string;
  /** Names of the fields above that the article does not state. */
  inferred: string[];
  article: Block[];
  places: Place[];
  facts: Fact[];
  /** In the article's order; a fact may have several. */
  mentions: Mention[];
};
