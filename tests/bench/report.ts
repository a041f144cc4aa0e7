import type {Results} from './bench.ts';
import {howMeasured} from './how-measured.ts';
import type {Column} from './plan.ts';
import {figure, isMet, printed, ratio, targetsOf} from './targets.ts';

const COLUMNS: Record<Column, string> = {
  dateline: 'Dateline',
  png2: 'PNG at 2×',
  png1: 'PNG at 1×',
  svg: 'd3-geo SVG',
  maplibre: 'plain MapLibre',
};

type Row = {title: string; name: string; per?: number; decimals?: number};

const ROWS: Row[] = [
  {title: 'Down the line before intent, kB', name: 'bytes', per: 1000, decimals: 1},
  {title: 'First map picture, ms', name: 'picture'},
  {title: 'Facts open by a click, ms', name: 'facts'},
  {title: 'The same, against the picture of the same visit', name: 'factsByPicture', decimals: 2},
  {title: 'From the first click to its fact, ms', name: 'answer'},
  {title: 'Live map after intent, ms', name: 'live'},
  {title: 'Live map in the loading article, from the start of its frame, ms', name: 'unasked'},
  {title: 'Layout shift of the article', name: 'shift', decimals: 3},
  {title: 'Largest contentful paint of the article, ms', name: 'largest'},
  {title: 'Total blocking time before intent, ms', name: 'blocking'},
  {title: 'Panning without WebGL, median frame, ms', name: 'panMedian', decimals: 1},
  {title: 'Panning without WebGL, p95 frame, ms', name: 'panP95', decimals: 1},
  {title: 'Panning the live map, median frame, ms', name: 'livePanMedian', decimals: 1},
  {title: 'Panning the live map, p95 frame, ms', name: 'livePanP95', decimals: 1},
];

/** The figures that say how a reader's wait compares, and with which peers. */
const RATIOS: {title: string; name: string; other?: string; peers: Column[]}[] = [
  {title: 'Down the line before intent', name: 'bytes', peers: ['png2', 'png1', 'svg', 'maplibre']},
  {title: 'First map picture', name: 'picture', peers: ['png2', 'png1', 'svg', 'maplibre']},
  {
    title: 'Facts open by a click, against the peer’s first picture',
    name: 'facts',
    other: 'picture',
    peers: ['png2', 'png1', 'svg', 'maplibre'],
  },
  {title: 'Facts open by a click', name: 'facts', peers: ['svg', 'maplibre']},
  {title: 'Live map after intent', name: 'live', peers: ['maplibre']},
  {title: 'Panning without WebGL, p95 frame', name: 'panP95', peers: ['svg']},
  {title: 'Panning the live map, p95 frame', name: 'livePanP95', peers: ['maplibre']},
];

/** The results as the Markdown page `docs/performance.md`. */
export function report(results: Results): string {
  const {runs, machine} = results;
  const titles = Object.values(COLUMNS);
  const columns = Object.keys(COLUMNS) as Column[];
  const peers = columns.slice(1);
  return `# Performance

${conclusion(results)}

This page is written by \`npm run bench\`; change the command, not the page. Measured on a machine of ${machine.cores} cores
without a GPU, with Node ${machine.node} and Chromium ${machine.chromium}: ${runs} interleaved run${runs === 1 ? '' : 's'}, each visit with an empty cache.
The load before it was ${machine.load.toFixed(1)}: much above 0, other work is in these figures, and they are worth less.

## Targets

${table(
  ['', 'at most', 'measured', ''],
  targetsOf(results).map(target => [
    target.name,
    `${target.limit}${target.unit}`,
    printed(target),
    {true: 'met', false: '**not met**', undefined: '**not measured**'}[`${isMet(target)}`],
  ]),
)}

## Figures

The median of the runs, and in brackets the least and the most.

${table(
  ['', ...titles],
  ROWS.map(row => [row.title, ...columns.map(column => cell(results, column, row))]),
)}

## Ratios

Dateline’s median against each peer’s; below 1 Dateline is ahead.

${table(
  ['', ...peers.map(peer => COLUMNS[peer])],
  RATIOS.map(({title, name, other = name, peers: compared}) => [
    title,
    ...peers.map(peer => {
      const value = ratio(figure(results, 'dateline', name), figure(results, peer, other));
      return compared.includes(peer) && value !== undefined ? `${value.toFixed(2)}×` : '';
    }),
  ]),
)}

${howMeasured(results)}`;
}

function conclusion(results: Results): string {
  const targets = targetsOf(results);
  const missed = targets.filter(target => isMet(target) === false);
  const open = targets.filter(({value}) => value === undefined);
  const names = (list: typeof targets) =>
    list.map(target => `${target.name} (${printed(target)})`).join('; ');
  const kept = targets.length - missed.length - open.length;
  const sentences = [
    missed.length + open.length === 0
      ? `All ${targets.length} targets are met.`
      : `${kept} of ${targets.length} targets are met.`,
    missed.length > 0 ? `Not met: ${names(missed)}.` : '',
    open.length > 0 ? `Not measured: ${open.map(({name}) => name).join('; ')}.` : '',
    waits(results),
  ];
  return sentences.filter(Boolean).join(' ');
}

function waits(results: Results): string {
  const seconds = (column: Column, name: string) => {
    const value = figure(results, column, name);
    return value === undefined ? '–' : `${(value / 1000).toFixed(1)} s`;
  };
  return `On slow 4G a reader sees our map after ${seconds('dateline', 'picture')} and can open a fact after ${seconds('dateline', 'facts')}. A PNG of the same map is there after ${seconds('png2', 'picture')} (${seconds('png1', 'picture')} at half its resolution) and opens nothing; a hand-written SVG map opens a fact after ${seconds('svg', 'facts')}, and a plain MapLibre page after ${seconds('maplibre', 'facts')}.`;
}

function cell({figures}: Results, column: Column, {name, per = 1, decimals = 0}: Row): string {
  const taken = figures[column][name];
  const middle = figure({figures} as Results, column, name);
  if (!taken || middle === undefined) return '';
  const write = (value: number) => (value / per).toFixed(decimals);
  const [least, most] = [write(Math.min(...taken)), write(Math.max(...taken))];
  return least === most ? write(middle) : `${write(middle)} (${least}–${most})`;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|---|${'---:|'.repeat(head.length - 1)}`, ...rows.map(line)].join('\n');
}
