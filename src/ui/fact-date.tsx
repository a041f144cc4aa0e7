import {fill} from '../messages/fill.ts';
import {formatWhen} from '../story/format-when.ts';
import type {Fact} from '../story/story.ts';
import {Filled} from './filled.tsx';
import {useMessages} from './messages-context.ts';
import {useStory} from './story-context.ts';

/** A fact's date, with what is inferred and the article's own words for it. Nothing if it has no date. */
export function FactDate({fact}: {fact: Fact}) {
  const {story} = useStory();
  const {date: words} = useMessages();
  if (!fact.when) return null;
  const date = <time dateTime={fact.when.edtf}>{formatWhen(fact.when, story.language, words)}</time>;
  const because = fact.dateWords ? fill(words.articleSays, {words: fact.dateWords}) : words.articleGivesNone;
  const isInferred = fact.inferred.some(field => field.startsWith('when'));
  const text = fact.inferred.includes('when') ? words.ofFact : words.yearOfFact;
  return <p className="fact-line">{isInferred ? <Filled text={text} parts={{date, because}} /> : date}</p>;
}
