import {firstDay, lastDay} from '../story/compare-when.ts';
import type {When} from '../story/story.ts';
import type {DataFile} from './data-file.ts';
import type {Issue} from './issue.ts';
import type {FactDraft} from './read-facts.ts';

/** Returns warnings for established facts that begin after the last day of publication. */
export function checkStatus(data: DataFile, facts: FactDraft[], published: When): Issue[] {
  const last = lastDay(published.end ?? published.start);
  return facts.flatMap(({id, fact}) => {
    if (fact?.status !== 'established' || !fact.when || firstDay(fact.when.start) <= last) return [];
    const message = `Found "established" for ${fact.when.edtf}, after the publication of ${published.edtf}; expected "planned" for what is still to come. Correct the status or a date.`;
    return data.issue([id, 'status'], message, {warning: 'after-publication'});
  });
}
