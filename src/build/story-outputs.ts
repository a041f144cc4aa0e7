import {FRAMES} from '../poster/frames.ts';
import {posterFile} from '../poster/poster-file.ts';
import type {StoryData} from '../story/story-data.ts';
import {annotations} from './annotations.ts';
import {card} from './card.ts';
import {oembed} from './oembed.ts';
import {picture, picturePng} from './picture.ts';
import {posters} from './posters.ts';
import {placesGeoJson, routesGeoJson} from './story-geojson.ts';

/** A file of the build, by its path in the output folder. */
export type Output = {type: 'asset'; fileName: string; source: string | Uint8Array};

/**
 * The files of a story beside its pages, in `stories/<story>/`: its pictures and its data; and, where it is known where the
 * build is published, `site`, its oEmbed. `root` is the project's folder.
 */
export function storyOutputs(root: string, data: StoryData, site?: string): Output[] {
  const {story, measures} = data;
  const {slug, title} = story;
  const map = picture(root, data);
  const files: Record<string, string | Uint8Array> = {
    'poster.svg': posterFile(posters(root, data).wide, FRAMES.wide, {title}),
    'card.png': card(root, data),
    'map.svg': map,
    'map.png': picturePng(map, 1),
    'map-2x.png': picturePng(map, 2),
    'places.geojson': json(placesGeoJson(data)),
    'routes.geojson': json(routesGeoJson(data)),
    'story.json': json({story, measures}),
    'annotations.jsonld': json(annotations(story)),
  };
  const outputs = Object.entries(files).map(
    ([name, source]): Output => ({type: 'asset', fileName: `stories/${slug}/${name}`, source}),
  );
  if (site) outputs.push({type: 'asset', fileName: `oembed/${slug}.json`, source: json(oembed(story, site))});
  return outputs;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
