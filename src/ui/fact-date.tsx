import {formatWhen} from '../story/format-when.ts';
import type {Fact} from '../story/story.ts';
import {useStory} from './story-context.ts';

/** A fact's date, with what of it is inferred and the words that the article has for it. Nothing for no date. */
export function FactDate({fact}: {fact: Fact}) {
  const {story} = useStory();
  if (!fact.when) return null;
  const part = fact.inferred.find(field => field.startsWith('when'));
  const from = fact.dateWords ? `the article says “${fact.dateWords}”` : 'the article gives no date';
  return (
    <p className="fact-line">
      <time dateTime={fact.when.edtf}>{formatWhen(fact.when, story.language)}</time>
      {part && ` (${part === 'when' ? 'inferred' : `${part.replace('when.', '')} inferred`}: ${from})`}
    </p>
  );
}
