import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {FRAME, MAP} from './peers/peer-story.ts';

/** The embed page that is measured. */
export const EMBED = '/embed/prisoner-swap/';

const frame = (address: string, attributes = '') =>
  `<iframe src="${address}" width="${FRAME.width}" height="${FRAME.height}" title="Map" style="border:0"${attributes}></iframe>`;
const image = (address: string) =>
  `<img class="picture" src="${address}" width="${MAP.width}" height="${MAP.height}" alt="Map">`;
const button = (address: string) =>
  `<div style="height:${FRAME.height}px"><button type="button" onclick="this.parentElement.innerHTML=decodeURIComponent('${encodeURIComponent(frame(address))}')">Load the map</button></div>`;

/** What each article shows in place of the map, by the article's name: the measured pages and their variants. */
export const ARTICLES = {
  dateline: frame(EMBED),
  'dateline-poster': frame(`${EMBED}?start=poster`),
  'dateline-map': frame(`${EMBED}?start=map`),
  png2: image('/peers/map-2x.png'),
  png1: image('/peers/map-1x.png'),
  svg: frame('/peers/svg.html'),
  maplibre: frame('/peers/maplibre.html'),
  'maplibre-button': button('/peers/maplibre.html'),
  'lazy-1600': lazyAt(1600),
  'lazy-8000': lazyAt(8000),
} satisfies Record<string, string>;

export type ArticleName = keyof typeof ARTICLES;

/** Writes the articles as `<name>.html` into a folder: the same six paragraphs, the map after the title. */
export async function writeArticles(folder: string): Promise<void> {
  for (const [name, map] of Object.entries(ARTICLES))
    await writeFile(join(folder, `${name}.html`), article(map));
}

/** Returns an iframe whose top is this many pixels down the page, with the browser's own lazy loading. */
function lazyAt(top: number): string {
  return `<div style="position:absolute;top:${top}px">${frame(EMBED, ' loading="lazy"')}</div>`;
}

function article(map: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>How a harbour town counts its ships</title>
<link rel="icon" href="data:,">
<style>
body { width: 720px; margin: 0 auto; font: 18px/1.5 Georgia, serif; color: #1c1c1c; }
h1 { margin: 24px 0 12px; font-size: 34px; line-height: 1.2; }
</style>
</head>
<body>
<h1>How a harbour town counts its ships</h1>
${map}
${PARAGRAPHS.map(text => `<p>${text}</p>`).join('\n')}
</body>
</html>
`;
}

const PARAGRAPHS = [
  'For as long as anyone in the town remembers, the ships have been counted by hand. Each morning a clerk climbs the old signal tower, opens the window to the west and writes a line for every hull that lies at anchor.',
  'The ledgers fill a wall of the harbour office. The oldest are water-stained and hard to read; the newest are printed from a spreadsheet and bound by the same family of bookbinders, who have a shop behind the fish market.',
  'This spring the council asked whether the count is still needed. Every larger vessel sends its position by radio, and anyone with a telephone can see where it is. The tower needs a new roof, and the clerk will soon retire.',
  'The answer came from the fishermen. Half of their boats are too small to carry a transmitter, and on three nights of last winter it was the ledger that told the rescuers how many of them had not come home.',
  'So the count goes on. Two pupils of the secondary school climb the tower with the clerk on Saturdays and learn to tell a trawler from a coaster by the line of its masts, in weather in which no camera sees either.',
  'The roof will be paid for by a lottery. Its first prize is a morning at the window, with the ledger open, the ink filled, and the right to write down whatever the winner is sure to have seen.',
];
