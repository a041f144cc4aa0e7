import type {Nodes, Root, RootContent} from 'mdast';
import type {Block} from '../story/story.ts';
import {
  type ArticleGathering,
  articleInlines,
  type FactLink,
  HTML,
  oneLine,
  warnAt,
} from './article-inlines.ts';
import type {Issue} from './issue.ts';

/** The article's blocks, its links to facts, and what is wrong with its Markdown. */
export type ArticleBlocks = {blocks: Block[]; links: FactLink[]; issues: Issue[]};

/** Returns the blocks of an article from its Markdown tree. Markdown that stories do not support is rendered as text. */
export function articleBlocks(file: string, root: Root): ArticleBlocks {
  const into: ArticleGathering = {file, definitions: new Map(definitionsIn(root)), links: [], issues: []};
  const blocks = root.children.flatMap(node => block(node, into));
  return {blocks, links: into.links, issues: into.issues};
}

function definitionsIn(node: Nodes): [string, string][] {
  if (node.type === 'definition') return [[node.identifier, node.url]];
  return 'children' in node ? node.children.flatMap(child => definitionsIn(child)) : [];
}

function block(node: RootContent, into: ArticleGathering): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{type: 'paragraph', children: articleInlines(node.children, into)}];
    case 'heading':
      if (node.depth === 1) warnAt(node, into, TITLE);
      if (node.depth > 4) warnAt(node, into, DEEP);
      return [
        {type: 'heading', depth: headingDepth(node.depth), children: articleInlines(node.children, into)},
      ];
    case 'list': {
      const items = node.children.map(item => item.children.flatMap(child => block(child, into)));
      return [{type: 'list', ordered: node.ordered === true, items}];
    }
    case 'blockquote':
      return [{type: 'quote', children: node.children.flatMap(child => block(child, into))}];
    case 'html':
      warnAt(node, into, HTML);
      return [textBlock(node.value)];
    case 'code':
      warnAt(node, into, CODE);
      return [textBlock(node.value)];
    case 'thematicBreak':
      warnAt(node, into, RULE);
      return [];
    default:
      return [];
  }
}

const TITLE =
  'Found a heading of the first level, which is the title’s; it is rendered as one of the second. Write ## instead.';
const DEEP = 'Found a heading below the fourth level; it is rendered as one of the fourth. Write ## to ####.';
const CODE =
  'Found a block of code, which is rendered as a paragraph; expected text. Remove the indent or the fence.';
const RULE = 'Found a rule, which is not rendered; expected text. Remove it or write a heading.';

function headingDepth(depth: number): 2 | 3 | 4 {
  return depth <= 2 ? 2 : depth === 3 ? 3 : 4;
}

function textBlock(value: string): Block {
  return {type: 'paragraph', children: [{type: 'text', value: oneLine(value)}]};
}
