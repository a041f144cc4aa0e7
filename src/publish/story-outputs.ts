import {FRAMES} from '../poster/frames.ts';
import {posterFile} from '../poster/poster-file.ts';
import type {StoryData} from '../story/story-data.ts';
import {annotations} from './data/annotations.ts';
import {oembed} from './data/oembed.ts';
import {placesGeoJson, routesGeoJson} from './data/story-geojson.ts';
import {card} from './pictures/card.ts';
import {picture, picturePng} from './pictures/picture.ts';
import {pictureCredit} from './pictures/picture-credit.ts';
import {posters} from './pictures/posters.ts';
import type {Site} from './site.ts';

/** A file of the build, by its path in the output folder. */
export type Output = {type: 'asset'; fileName: string; source: string | Uint8Array};

/**
 * The files of a story beside its pages, in `stories/<story>/`: its pictures and its data; and its oEmbed, where the site's
 * address is known.
 */
export function storyOutputs(data: StoryData, site: Site): Output[] {
  const {story, measures} = data;
  const {slug, title} = story;
  const {address} = site;
  const map = picture(data, site);
  const files: Record<string, string | Uint8Array> = {
    'poster.svg': posterFile(posters(data, site).wide, FRAMES.wide, {
      title,
      credit: pictureCredit(site),
      look: site,
    }),
    'card.png': card(data, site),
    'map.svg': map,
    'map.png': picturePng(map, site, 1),
    'map-2x.png': picturePng(map, site, 2),
    'places.geojson': json(placesGeoJson(data)),
    'routes.geojson': json(routesGeoJson(data)),
    'story.json': json({story, measures}),
    'annotations.jsonld': json(annotations(story, site.messages)),
  };
  const outputs = Object.entries(files).map(
    ([name, source]): Output => ({type: 'asset', fileName: `stories/${slug}/${name}`, source}),
  );
  if (address)
    outputs.push({
      type: 'asset',
      fileName: `oembed/${slug}.json`,
      source: json(oembed(story, {...site, address})),
    });
  return outputs;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
