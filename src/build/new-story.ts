/**
 * Returns the three files of a starter story by name, with comments where the format allows them. They form a valid
 * story, published on the day `now`.
 */
export function newStory(now: Date): Record<string, string> {
  const day = now.toISOString().slice(0, 10);
  return {
    'article.md': `---
# The headline.
title: A walk from Bern to Rome
# The day of publication.
published: ${day}
# The language of the text, as "en" or "uk".
language: en
# Whose text it is, and what it is based on.
credits: An example to be replaced.
# What the map shows, in one sentence, for readers who do not see it.
description: A map of central Europe with a walk from Bern to Rome.
---

The words that report a fact are a link to it: a walker [left Bern on foot](#start) and
[came to Rome, about 690 kilometres away](#walk).
`,
    'places.geojson': `{
  "type": "FeatureCollection",
  "features": [
    {
      "type": "Feature",
      "geometry": {"type": "Point", "coordinates": [7.4474, 46.948]},
      "properties": {"id": "bern", "name": "Bern", "kind": "city", "rank": "main", "precision": "exact"}
    },
    {
      "type": "Feature",
      "geometry": {"type": "Point", "coordinates": [12.4964, 41.9028]},
      "properties": {"id": "rome", "name": "Rome", "kind": "city", "rank": "main", "precision": "exact"}
    }
  ]
}
`,
    'facts.yaml': `# yaml-language-server: $schema=../facts.schema.json
# Each fact by its id, in the order of the article.

start:
  title: A walker leaves Bern
  # Where it happened: ids of places.geojson.
  at: [bern]
  # Who says so.
  source: the walker
  # established, reported, estimate, quote, claim or planned.
  status: reported

walk:
  title: About 690 kilometres away
  # A movement, in place of "at": its great circle is drawn and measured.
  along: [bern, rome]
  source: the walker
  status: claim
  # The distance that the article states. The map says whether it holds up.
  claim: {value: 690, unit: km, qualifier: about}
`,
  };
}
