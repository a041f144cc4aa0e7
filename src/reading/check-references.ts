import type {DataFile, DataPath} from './data-file.ts';
import type {Issue} from './issue.ts';
import {suggest} from './nearest.ts';
import type {FactDraft} from './read-facts.ts';

/** Returns issues for unknown ids in the facts: places that are not in `places.geojson`, figures of no fact. */
export function checkReferences(
  data: DataFile,
  facts: FactDraft[],
  placeIds: Set<string> | undefined,
): Issue[] {
  return facts.flatMap(fact => [
    ...(placeIds ? placeReferences(data, fact, placeIds) : []),
    ...figureIssues(data, fact, facts),
  ]);
}

function placeReferences(data: DataFile, {id, fields}: FactDraft, placeIds: Set<string>): Issue[] {
  const references = (['at', 'along', 'about'] as const).flatMap(field =>
    idsIn(fields[field] ?? [], [id, field]),
  );
  return references.flatMap(({path, place}) => {
    if (placeIds.has(place)) return [];
    const message = `Found the place "${place}", which is not in places.geojson. ${suggest(place, placeIds)}`;
    return data.issue(path, message);
  });
}

function idsIn(list: (string | string[])[], path: DataPath): {path: DataPath; place: string}[] {
  return list.flatMap((step, index) =>
    typeof step === 'string' ? {path: [...path, index], place: step} : idsIn(step, [...path, index]),
  );
}

function figureIssues(data: DataFile, {id, fields}: FactDraft, facts: FactDraft[]): Issue[] {
  return (fields.figures ?? []).flatMap((figure, index) => {
    if (figure.of === undefined) return [];
    const path = [id, 'figures', index, 'of'];
    const others = facts.filter(fact => fact.id !== id);
    const whole = others.find(fact => fact.id === figure.of);
    if (!whole) {
      const message = `Found a part of "${figure.of}", which is no other fact. ${suggest(
        figure.of,
        others.map(fact => fact.id),
      )}`;
      return data.issue(path, message);
    }
    const first = whole.fields.figures?.[0];
    if (!first) {
      const message = `Found a part of "${figure.of}", a fact without figures; expected one with the whole. Add its figure or remove "of".`;
      return data.issue(path, message);
    }
    if (first.unit !== figure.unit) {
      const message = `Found ${figure.unit} as a part of ${first.unit}; expected the same unit in both. Correct one of them or remove "of".`;
      return data.issue([id, 'figures', index, 'unit'], message);
    }
    if (figure.value <= first.value) return [];
    const message = `Found ${figure.value} as a part of ${first.value}; expected no more than the whole. Correct one of them or remove "of".`;
    return data.issue([id, 'figures', index, 'value'], message, {warning: 'larger-part'});
  });
}
