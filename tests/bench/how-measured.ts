import type {Results} from './bench.ts';

/** How each figure is measured and what it does not show: the last section of the report. */
export function howMeasured({pictures, lazy}: Results): string {
  const kB = (name: string) =>
    ((pictures.find(picture => picture.name === name)?.bytes ?? 0) / 1000).toFixed(0);
  const frames = lazy.map(
    ({top, loaded}) =>
      `one whose top is ${top.toLocaleString('en')} px down the page was ${loaded ? 'loaded' : 'not loaded'}`,
  );
  return `## How it is measured

**The article.** Six paragraphs and a title, and below the title the map: our embed, the d3 page and the MapLibre page in
a frame of 720 × 640 px, whose map is 720 × 480, and the PNG in an \`<img>\` of that size. The window is 1280 × 800.
Article, embeds and data come from one server, as brotli at its best level, over HTTP/1.1 with connections kept. They are of one
origin, so that one clock and one slow processor hold for the article and its frame; an embed from another origin would
have a connection of its own to set up, and so would a picture.

**The line.** A TCP proxy shapes the stream itself, for Chromium’s own throttle does not see what workers fetch: 1.6 Mbit/s down and 768 kbit/s up,
shared by all connections in slices of one packet, 75 ms each way, and one round trip more before a new connection. It does not
imitate lost packets, TCP’s slow start or the handshake of TLS. A test holds it to its figures within 10 %.
\`navigator.connection\` says what the line is (4g, 1.6 Mbit/s, 150 ms), since Chromium’s own estimate does not follow
a line on its own machine.

**The processor.** The main thread is slowed 4 times by Chromium; workers and the process that draws are not.

**Bytes** are those that came down the line, headers of HTTP included, until the article is loaded and for 1.5 s neither
the line nor the main thread has had anything to do. Nobody touches the page.

**First map picture**, from the start of the article’s navigation. A script in every document looks in each animation
frame whether the picture is there: our poster’s whole SVG, the d3 page’s drawn land, the loaded image, or for MapLibre the
first \`idle\`, when its tiles are drawn. The time is taken in the first task after that frame, which goes before
scripts that have come meanwhile, and is not before the document’s first contentful paint. The decoding of the image is not counted, in the PNG’s favour.

**Facts open by a click.** From the first picture on a real mouse clicks New Delhi, and again 50 ms after the page has painted, until the
card of its fact has a size and is inside the window; the first click reaches the page some 5 to 60 ms after the picture, which
is in the figure. From the start of the article’s navigation. It is held against the picture that came in the same visit, for
two visits differ by more than the click takes. When the click began the browser itself has noted (Event Timing): a listener of the benchmark’s would be
in the answer. The mouse is also a pointer over the map: what waits for a reader’s intent is loaded meanwhile.

**Live map after intent.** For Dateline from the pointer’s entry into the quiet frame to the first painted frame after
the map says that it is live. For the plain MapLibre page from a click, in the quiet article, on a button
that inserts its frame, to the frame after \`idle\`. The row below it has the same page loading together with the article, by the frame’s own clock.

**Layout shift, largest contentful paint, blocking time** are those of the article. Long tasks of the frame are among the
article’s, and what each has over 50 ms after the article’s first contentful paint is added up until the page is quiet, as Lighthouse
does it. The plain MapLibre page has no intent: its map’s start is in its sum.

**The hand that measures** is the DevTools protocol alone, with one script of its own in each document. A tool’s own library in the
pages, as Playwright’s, costs the slowed processor a third of a second, and a page with a frame twice.

**Panning**, with the line and the processor as fast as they are: a double click zooms in, then a real mouse drags to and
fro for 2 s; the times are those between animation frames of the map’s document, and a map that has not moved has none. Dateline’s poster is
held still as a poster by \`?start=poster\`, its live map is started by \`?start=map\`. WebGL is drawn in software
here: the times are an upper bound, good to compare only. One frame is 16.7 ms, so a p95 of 33 ms is one frame missed.

**WebGL in software.** Dateline does not start MapLibre on a software renderer. Here there is no other, so on every page alike
\`failIfMajorPerformanceCaveat\` is set to false.

**The PNG** is Chromium’s picture of our poster: ${kB('png2')} kB at two pixels for each CSS pixel, ${kB('png1')} kB at one. It is not
compressed further; a newsroom’s tools may make it smaller by a palette of colours.

**\`loading="lazy"\`** by itself does not keep a frame that is out of sight from loading: below a window of 800 px and
without scrolling, ${frames.join(', ')}.
`;
}
