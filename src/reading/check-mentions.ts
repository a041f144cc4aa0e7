import type {Issue} from './issue.ts';
import {namedOrMeant, suggest} from './nearest.ts';
import type {ArticleDraft} from './read-article.ts';
import type {FactsDraft} from './read-facts.ts';

/**
 * Returns issues between the article and the facts: links to no fact, facts without words, date words that are not in
 * the article.
 */
export function checkMentions(
  articleFile: string,
  article: ArticleDraft,
  {data, facts}: FactsDraft,
): Issue[] {
  if (!data) return [];
  const ids = facts.map(fact => fact.id);
  const linked = namedOrMeant(
    article.links.map(link => link.fact),
    ids,
  );
  const unknown = article.links.filter(link => !ids.includes(link.fact));
  return [
    ...unknown.map(({fact, line, column}): Issue => {
      const message = `Found a link to the fact "${fact}", which is not in facts.yaml. ${suggest(fact, ids)}`;
      return {file: articleFile, line, column, path: `#${fact}`, severity: 'error', message};
    }),
    ...ids.flatMap(id => {
      if (linked.has(id)) return [];
      const message = `Found no words in the article for this fact; expected a link as [the words](#${id}). Add it to article.md.`;
      return data.issue([id], message, {on: 'key'});
    }),
    ...facts.flatMap(({id, fields: {dateWords}}) => {
      if (dateWords === undefined || occurs(dateWords, article.text)) return [];
      const message = `Found "${dateWords}", which the article does not say; expected its own words for the date. Copy them from article.md.`;
      return data.issue([id, 'dateWords'], message);
    }),
  ];
}

/** Whether words occur in a text, ignoring case and white space. */
function occurs(words: string, text: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase().replace(/\s+/g, ' ').trim());
}
