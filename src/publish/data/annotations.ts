import type {Messages} from '../../messages/message-types.ts';
import type {Story} from '../../story/story.ts';
import {factById} from '../../story/story-lookup.ts';

/**
 * The words of the article that report each fact, as a W3C AnnotationPage, in the article's order: what `<dateline-map
 * link-article>` finds them by. `dateline:mark` is what it says of a mark to screen readers. A further mention of a fact has its number in its id, `#fact=captured&mention=2`.
 */
export function annotations(story: Story, {mark}: Messages): object {
  const seen = new Map<string, number>();
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    'dateline:mark': mark,
    items: story.mentions.map(({fact, exact, prefix, suffix}) => {
      const count = (seen.get(fact) ?? 0) + 1;
      seen.set(fact, count);
      return {
        id: `#fact=${fact}${count > 1 ? `&mention=${count}` : ''}`,
        type: 'Annotation',
        motivation: 'linking',
        body: {type: 'TextualBody', value: factById(story, fact).title, purpose: 'describing'},
        target: {source: '../../../', selector: {type: 'TextQuoteSelector', exact, prefix, suffix}},
      };
    }),
  };
}
