import type {ArticleName} from './articles.ts';
import {
  type Figures,
  measureButton,
  measureClick,
  measureIntent,
  measureLoad,
  measurePan,
} from './measures.ts';
import type {Pixel} from './tab.ts';
import type {Visit} from './visit.ts';

/** What the figures are of: the columns of the report. */
export type Column = 'dateline' | 'png2' | 'png1' | 'svg' | 'maplibre';

/** One visit of a run: its figures are filed under their names in the column, `pan` and `livePan` before those of a drag. */
export type Step = {
  column: Column;
  article: ArticleName;
  speed: 'slow' | 'fast';
  /** `spot` is where the place to be clicked is on the page. */
  measure: (open: Visit, spot: Pixel | undefined) => Promise<Figures>;
};

/** The visits of one run. Loads are not touched until they are quiet, so that intent and clicks come from visits of their own. */
export const PLAN: Step[] = [
  {
    column: 'dateline',
    article: 'dateline',
    speed: 'slow',
    measure: async open => ({...(await measureLoad(open)), ...(await measureIntent(open))}),
  },
  {column: 'png2', article: 'png2', speed: 'slow', measure: measureLoad},
  {column: 'svg', article: 'svg', speed: 'slow', measure: measureLoad},
  {column: 'maplibre', article: 'maplibre', speed: 'slow', measure: measureLoad},
  {column: 'png1', article: 'png1', speed: 'slow', measure: measureLoad},
  {column: 'dateline', article: 'dateline', speed: 'slow', measure: measureClick},
  {column: 'svg', article: 'svg', speed: 'slow', measure: measureClick},
  {column: 'maplibre', article: 'maplibre', speed: 'slow', measure: measureClick},
  {column: 'maplibre', article: 'maplibre-button', speed: 'slow', measure: measureButton},
  {
    column: 'dateline',
    article: 'dateline-poster',
    speed: 'fast',
    measure: open => measurePan(open, 'picture', 'pan'),
  },
  {column: 'svg', article: 'svg', speed: 'fast', measure: open => measurePan(open, 'picture', 'pan')},
  {
    column: 'dateline',
    article: 'dateline-map',
    speed: 'fast',
    measure: open => measurePan(open, 'live', 'livePan'),
  },
  {
    column: 'maplibre',
    article: 'maplibre',
    speed: 'fast',
    measure: open => measurePan(open, 'live', 'livePan'),
  },
];
