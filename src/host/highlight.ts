import {styleSheet} from './style-sheet.ts';

/** Highlights words in the host's text. */
export type Highlighter = {show(ranges: Range[]): void; undo(): void};

const NAME = 'dateline';

/**
 * Highlights ranges without changing the host's elements. Uses the CSS Custom Highlight API, with one highlight that all
 * maps of a page share; in browsers without it, draws boxes in the shadow tree of a mark, which `markOf` finds for a
 * range, in the colour of the marks.
 */
export function createHighlighter(
  markOf: (range: Range) => HTMLElement | undefined,
  colour: string,
): Highlighter {
  return 'highlights' in CSS ? byApi(colour) : byBoxes(markOf);
}

function byApi(colour: string): Highlighter {
  const sheet = styleSheet(
    `::highlight(${NAME}){background-color:color-mix(in srgb,${colour} 20%,transparent)}`,
  );
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
