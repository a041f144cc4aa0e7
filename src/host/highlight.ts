import {styleSheet} from './style-sheet.ts';

/** Highlights words in the host's text. */
export type Highlighter = {show(ranges: Range[]): void; undo(): void};

const NAME = 'dateline';
const CSS_TEXT = `::highlight(${NAME}){background-color:#b0202a33}`;

/**
 * Highlights ranges without changing the host's elements. Uses the CSS Custom Highlight API, with one highlight that all
 * maps of a page share; in browsers without it, draws boxes in the shadow tree of a mark, which `markOf` finds for a
 * range.
 */
export function createHighlighter(markOf: (range: Range) => HTMLElement | undefined): Highlighter {
  return 'highlights' in CSS ? byApi() : byBoxes(markOf);
}

function byApi(): Highlighter {
  const sheet = styleSheet(CSS_TEXT);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  let shown: Range[] = [];
  const show = (ranges: Range[]) => {
    const highlight = CSS.highlights.get(NAME) ?? new Highlight();
    for (const range of shown) highlight.delete(range);
    for (const range of ranges) highlight.add(range);
    shown = ranges;
    if (highlight.size > 0) CSS.highlights.set(NAME, highlight);
    else CSS.highlights.delete(NAME);
  };
  return {
    show,
    undo() {
      show([]);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
    },
  };
}

function byBoxes(markOf: (range: Range) => HTMLElement | undefined): Highlighter {
  let boxes: HTMLElement[] = [];
  const undo = () => {
    for (const box of boxes) box.remove();
    boxes = [];
  };
  return {
    undo,
    show(ranges) {
      undo();
      for (const range of ranges) {
        const mark = markOf(range);
        if (!mark?.shadowRoot) continue;
        const {left, top} = mark.getBoundingClientRect();
        for (const rect of range.getClientRects()) {
          const box = document.createElement('i');
          Object.assign(box.style, {
            left: `${rect.left - left}px`,
            top: `${rect.top - top}px`,
            width: `${rect.width}px`,
            height: `${rect.height}px`,
          });
          mark.shadowRoot.append(box);
          boxes.push(box);
        }
      }
    },
  };
}
