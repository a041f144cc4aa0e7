import type {Position} from '../geodesy/position.ts';
import {checkLegs} from './check-legs.ts';
import {checkMedia, type ImageFiles} from './check-media.ts';
import {checkMentions} from './check-mentions.ts';
import type {Gazetteer} from './check-place.ts';
import {checkReferences} from './check-references.ts';
import {checkStatus} from './check-status.ts';
import {checkSwapped} from './check-swapped.ts';
import type {Issue} from './issue.ts';
import {namedOrMeant} from './nearest.ts';
import type {ArticleDraft} from './read-article.ts';
import type {FactsDraft} from './read-facts.ts';
import type {PlacesDraft} from './read-places.ts';

/** The drafts of a story's files; a file that could not be read is absent. */
export type Drafts = {
  article: ArticleDraft | undefined;
  places: PlacesDraft | undefined;
  facts: FactsDraft | undefined;
};

/** Returns issues between the files of a story. Skips checks that depend on a file that could not be read. */
export function crossCheck(
  articleFile: string,
  {article, places, facts}: Drafts,
  images: ImageFiles,
  gazetteer: Gazetteer | undefined,
): Issue[] {
  const issues: Issue[] = [];
  if (places?.data) issues.push(...checkSwapped(places.data, places.places, gazetteer));
  for (const {path, fields} of places?.places ?? [])
    if (places?.data)
      issues.push(...checkMedia(places.data, [...path, 'properties', 'media'], fields.media, images));
  if (facts?.data) {
    for (const {id, fields} of facts.facts)
      issues.push(...checkMedia(facts.data, [id, 'media'], fields.media, images));
    const placeIds = places?.data && new Set(places.places.flatMap(({id}) => id ?? []));
    issues.push(...checkReferences(facts.data, facts.facts, placeIds));
    issues.push(...checkLegs(facts.data, facts.facts, positionsOf(places)));
    if (article) issues.push(...checkMentions(articleFile, article, facts));
    const published = article?.frontMatter?.published;
    if (published) issues.push(...checkStatus(facts.data, facts.facts, published));
  }
  if (places?.data && facts?.data) issues.push(...unusedPlaces(places, facts));
  return issues;
}

function positionsOf(places: PlacesDraft | undefined): Map<string, Position> {
  const positions = new Map<string, Position>();
  for (const {id, position} of places?.places ?? []) {
    if (id !== undefined && position) positions.set(id, position);
  }
  return positions;
}

function unusedPlaces({data, places}: PlacesDraft, {facts}: FactsDraft): Issue[] {
  const named = namedOrMeant(
    facts.flatMap(fact => fact.named),
    places.flatMap(({id}) => id ?? []),
  );
  return places.flatMap(({path, id}) => {
    if (!data || id === undefined || named.has(id)) return [];
    const message = `Found the place "${id}", which no fact names; expected at least one. Name it in facts.yaml or remove it.`;
    return data.issue([...path, 'properties', 'id'], message, {warning: 'unused-place'});
  });
}
