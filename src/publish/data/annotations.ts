import type {Messages} from '../../messages/message-types.ts';
import type {Fact, Source, Story} from '../../story/story.ts';
import {factById} from '../../story/story-lookup.ts';
import type {Theme} from '../../theme.ts';

/**
 * Returns the article's words that report each fact, as a W3C AnnotationPage, in the article's order; `<dateline-map
 * link-article>` finds the words by it. `dateline:mark` is the text of a mark for screen readers, `dateline:colour` its colour. Each further mention
 * of a fact has its number in its id, `#fact=captured&mention=2`. The first body is the fact's title; each of the fact's
 * `sources` is a body of its own.
 */
export function annotations(
  story: Story,
  {messages: {mark}, theme}: {messages: Messages; theme: Theme},
): object {
  const seen = new Map<string, number>();
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    'dateline:mark': mark,
    'dateline:colour': theme.schemes.light.mention,
    items: story.mentions.map(({fact, exact, prefix, suffix}) => {
      const count = (seen.get(fact) ?? 0) + 1;
      seen.set(fact, count);
      return {
        id: `#fact=${fact}${count > 1 ? `&mention=${count}` : ''}`,
        type: 'Annotation',
        motivation: 'linking',
        body: bodiesOf(factById(story, fact)),
        target: {source: '../../../', selector: {type: 'TextQuoteSelector', exact, prefix, suffix}},
      };
    }),
  };
}

function bodiesOf({title, sources}: Fact): object {
  const text = {type: 'TextualBody', value: title, purpose: 'describing'};
  return sources.length === 0 ? text : [text, ...sources.map(sourceBody)];
}

/**
 * Returns a source as a SpecificResource. Its state has the day on which it was read, from its first second to its last,
 * and its archived copy.
 */
function sourceBody({name, url, archived, accessed}: Source): object {
  const day = accessed && {
    sourceDateStart: `${accessed}T00:00:00Z`,
    sourceDateEnd: `${accessed}T23:59:59Z`,
  };
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source: {id: url, label: name},
    ...((archived || day) && {state: {type: 'TimeState', ...day, ...(archived && {cached: archived})}}),
  };
}
