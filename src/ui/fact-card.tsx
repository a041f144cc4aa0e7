import type {Fact} from '../story/story.ts';
import {mentionsOf} from '../story/story-lookup.ts';
import {ClaimCheck} from './claim-check.tsx';
import {FactDate} from './fact-date.tsx';
import {FigureBar} from './figure-bar.tsx';
import {RouteDistances} from './route-distances.tsx';
import {useStory} from './story-context.ts';
import {FactLink} from './story-link.tsx';
import {STATUS_LABEL} from './words.ts';

/** One fact: title, date, status and source, the article's words, its figures and its distances. */
export function FactCard({fact, heading: Heading}: {fact: Fact; heading: 'h3' | 'h4'}) {
  const {story, selection, showInArticle} = useStory();
  const alone = Heading === 'h3';
  const selected = selection?.type === 'fact' && selection.id === fact.id;
  return (
    <article className="fact" data-fact={fact.id} aria-current={selected || undefined}>
      {alone ? (
        <Heading tabIndex={-1}>{fact.title}</Heading>
      ) : (
        <Heading>
          <FactLink id={fact.id}>{fact.title}</FactLink>
        </Heading>
      )}
      <FactDate fact={fact} />
      <p className="fact-line">
        {STATUS_LABEL[fact.status]} · {fact.source}
      </p>
      <p className="words-label">In the article</p>
      {mentionsOf(story, fact.id).map(({exact, prefix}) => (
        <blockquote key={prefix + exact}>{exact}</blockquote>
      ))}
      {(fact.inferred.includes('at') || fact.inferred.includes('along')) && (
        <p className="note">The place is inferred: the article does not state it.</p>
      )}
      {fact.note && <p className="note">{fact.note}</p>}
      <FigureBar fact={fact} />
      {fact.claim ? <ClaimCheck fact={fact} claim={fact.claim} /> : <RouteDistances fact={fact} />}
      {showInArticle && (
        <button type="button" className="in-article" onClick={() => showInArticle(fact.id)}>
          Show in the article
        </button>
      )}
    </article>
  );
}
