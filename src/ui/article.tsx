import {Fragment, type ReactNode} from 'react';
import {fill} from '../messages/fill.ts';
import {formatWhen} from '../story/format-when.ts';
import {selectionHash} from '../story/selection.ts';
import type {Block, Inline, Story} from '../story/story.ts';
import {useMessages} from './messages-context.ts';
import {useStory} from './story-context.ts';
import {WholeNames} from './whole-names.tsx';

/** The head of the article's page: its title and its date. */
export function ArticleHead({story}: {story: Story}) {
  const {date} = useMessages();
  const published = formatWhen(story.published, story.language, date);
  return (
    <header className="article-head">
      <h1>{story.title}</h1>
      <p className="byline">
        {story.inferred.includes('published') ? fill(date.published, {date: published}) : published}
      </p>
    </header>
  );
}

/** The text of the story's article. Words that report a fact are links `a[data-fact]` to that fact. */
export function ArticleBody() {
  const {story} = useStory();
  return (
    <div className="article">
      <Blocks blocks={story.article} />
      <p className="credits">{story.credits}</p>
    </div>
  );
}

function Blocks({blocks}: {blocks: Block[]}): ReactNode {
  return keyed(blocks, block => {
    switch (block.type) {
      case 'paragraph':
        return (
          <p>
            <Words inlines={block.children} />
          </p>
        );
      case 'heading': {
        const Heading = `h${block.depth}` as const;
        return (
          <Heading>
            <Words inlines={block.children} />
          </Heading>
        );
      }
      case 'quote':
        return (
          <blockquote>
            <Blocks blocks={block.children} />
          </blockquote>
        );
      case 'list': {
        const List = block.ordered ? 'ol' : 'ul';
        return (
          <List>
            {keyed(block.items, item => (
              <li>
                <Blocks blocks={item} />
              </li>
            ))}
          </List>
        );
      }
    }
  });
}

function Words({inlines}: {inlines: Inline[]}): ReactNode {
  return keyed(inlines, inline => {
    switch (inline.type) {
      case 'text':
        return <WholeNames>{inline.value}</WholeNames>;
      case 'emphasis':
        return (
          <em>
            <Words inlines={inline.children} />
          </em>
        );
      case 'strong':
        return (
          <strong>
            <Words inlines={inline.children} />
          </strong>
        );
      case 'link':
        return (
          <a href={inline.href}>
            <Words inlines={inline.children} />
          </a>
        );
      case 'mention':
        return (
          <a
            className="mention"
            href={selectionHash({type: 'fact', id: inline.fact})}
            data-fact={inline.fact}
          >
            <Words inlines={inline.children} />
          </a>
        );
    }
  });
}

/** Uses the index as key, since the order of an article never changes. */
function keyed<T>(items: T[], render: (item: T) => ReactNode): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return items.map((item, index) => <Fragment key={index}>{render(item)}</Fragment>);
}
