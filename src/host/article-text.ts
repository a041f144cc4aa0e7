import {type TextIndex, textIndex} from './text-index.ts';

/** The words of an element, and the DOM range of any part of them. */
export type ArticleText = {text: string; range(from: number, to: number): Range};

const UNREAD =
  'script, style, noscript, template, textarea, select, svg, iframe, dateline-map, [data-dateline-mark]';
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i img ins kbd mark q rp rt ruby s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * Reads the words of an element, ignoring inline markup. The start and end of a block and a line break count as a space.
 */
export function articleText(scope: Element): ArticleText {
  const nodes: (Text | null)[] = [];
  const read = (node: Node) => {
    for (const child of node.childNodes) {
      if (child instanceof Text) nodes.push(child);
      if (!(child instanceof Element) || child.matches(UNREAD)) continue;
      const inline = INLINE.has(child.localName) || child.localName.includes('-');
      if (!inline) nodes.push(null);
      read(child);
      if (!inline) nodes.push(null);
    }
  };
  read(scope);
  const {text, at}: TextIndex = textIndex(nodes.map(node => node?.data ?? null));
  return {
    text,
    range(from, to) {
      const [first, last] = [at[from]!, at[to - 1]!];
      const range = document.createRange();
      range.setStart(nodes[first.piece]!, first.offset);
      range.setEnd(nodes[last.piece]!, last.offset + 1);
      return range;
    },
  };
}
