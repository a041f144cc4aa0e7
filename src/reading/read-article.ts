import type {Root} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {frontmatter} from 'micromark-extension-frontmatter';
import type {Block, When} from '../story/story.ts';
import {articleBlocks} from './article-blocks.ts';
import type {FactLink} from './article-inlines.ts';
import {checkInferred} from './check-inferred.ts';
import {readYaml} from './data-file.ts';
import {type FrontMatterFields, frontMatterSchema} from './front-matter-schema.ts';
import type {Issue} from './issue.ts';
import {depthLimit, markdownLimit} from './markdown-limits.ts';
import {plainText} from './mentions.ts';
import {readDate} from './read-date.ts';
import {readFields} from './read-fields.ts';
import {type Silence, silencesOf} from './silence.ts';

/** The front matter, with its date parsed. */
export type FrontMatter = Omit<FrontMatterFields, 'published' | 'inferred' | 'ignore'> & {
  published: When;
  inferred: string[];
};

/** The readable parts of an article; `frontMatter` only if it has no error. */
export type ArticleDraft = {
  frontMatter: FrontMatter | undefined;
  blocks: Block[];
  /** The article's words on one line. */
  text: string;
  links: FactLink[];
  silences: Silence[];
};

/** The result of reading an article; without a draft if its Markdown exceeds the limits. */
export type ArticleReading = {draft: ArticleDraft | undefined; issues: Issue[]};

/** Reads an article, a Markdown text with YAML front matter, and lists every problem in the file by itself. */
export function readArticle(file: string, source: string): ArticleReading {
  const limit = markdownLimit(file, source);
  if (limit.length > 0) return {draft: undefined, issues: limit};
  const root = fromMarkdown(source, {
    extensions: [frontmatter()],
    mdastExtensions: [frontmatterFromMarkdown()],
  });
  const deep = depthLimit(file, root);
  if (deep.length > 0) return {draft: undefined, issues: deep};
  const [first] = root.children;
  if (first?.type !== 'yaml') return withoutFrontMatter(file, source, root);
  const front = readFrontMatter(file, first.value);
  const {blocks, links, issues} = articleBlocks(file, root);
  const text = plainText(blocks);
  const empty = text === '' ? [atStart(file, NO_TEXT)] : [];
  return {
    draft: {frontMatter: front.frontMatter, blocks, text, links, silences: front.silences},
    issues: [...front.issues, ...empty, ...issues],
  };
}

const NO_TEXT = 'Found no text; expected the article below the front matter. Write it.';
const EXPECTED =
  'expected a line "---", then title, published, language and credits, then a line "---", and below it the article';

function withoutFrontMatter(file: string, source: string, root: Root): ArticleReading {
  const isOpen = source.startsWith('---');
  const message = isOpen
    ? `Found front matter that does not end; ${EXPECTED}. Add the second line "---".`
    : `Found no front matter; ${EXPECTED}. Begin the file with it.`;
  const {blocks, links, issues} = articleBlocks(file, root);
  const text = plainText(blocks);
  // Markdown parses front matter without an end as a rule and a heading.
  return {
    draft: {frontMatter: undefined, blocks, text, links, silences: []},
    issues: [atStart(file, message), ...(isOpen ? [] : issues)],
  };
}

type FrontMatterReading = {frontMatter?: FrontMatter; silences: Silence[]; issues: Issue[]};

function readFrontMatter(file: string, yaml: string): FrontMatterReading {
  // The line break replaces the opening "---", so that line numbers match the file.
  const {data, issues} = readYaml(file, `\n${yaml}`);
  if (!data) return {silences: [], issues};
  const {fields, whole, issues: fieldIssues} = readFields(data, [], data.value ?? {}, frontMatterSchema);
  const date = readDate(data, ['published'], fields.published);
  issues.push(...fieldIssues, ...date.issues, ...checkInferred(data, [], data.value, fields.inferred));
  const silences = silencesOf(data, [], fields.ignore);
  if (!whole || !date.when || issues.length > 0) return {silences, issues};
  const {ignore: _, inferred = [], ...rest} = whole;
  return {frontMatter: {...rest, published: date.when, inferred}, silences, issues};
}

function atStart(file: string, message: string): Issue {
  return {file, line: 1, column: 1, path: '', severity: 'error', message};
}
