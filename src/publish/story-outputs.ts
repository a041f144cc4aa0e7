import {FRAMES} from '../poster/frames.ts';
import {posterFile} from '../poster/poster-file.ts';
import type {StoryData} from '../story/story-data.ts';
import {annotations} from './data/annotations.ts';
import {oembed} from './data/oembed.ts';
import {placesGeoJson, routesGeoJson} from './data/story-geojson.ts';
import {withImageFolder} from './images/image-addresses.ts';
import {card} from './pictures/card.ts';
import {picture, picturePng} from './pictures/picture.ts';
import {pictureCredit} from './pictures/picture-credit.ts';
import type {Posters} from './pictures/posters.ts';
import type {Output} from './shell.ts';
import type {Site} from './site.ts';

/**
 * Returns a story's files besides its pages: its pictures and its data, in `stories/<story>/`; and, if the site's
 * address is known, its oEmbed.
 */
export function storyOutputs(data: StoryData, site: Site, posters: Posters): Output[] {
  const {story, measures} = data;
  const {slug, title} = story;
  const {address} = site;
  const map = picture(data, site, posters);
  const files: Record<string, string | Uint8Array> = {
    'poster.svg': posterFile(posters.wide, FRAMES.wide, {
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
    'story.json': json({story, measures, images: withImageFolder(data, 'media/').images}),
    'annotations.jsonld': json(annotations(story, site)),
  };
  const outputs = Object.entries(files).map(
    ([name, source]): Output => ({fileName: `stories/${slug}/${name}`, source}),
  );
  if (address)
    outputs.push({fileName: `oembed/${slug}.json`, source: json(oembed(story, {...site, address}))});
  return outputs;
}

/** Returns the files of a story's images, in `stories/<story>/media/`; `images` are their bytes by file name. */
export function imageOutputs(slug: string, images: ReadonlyMap<string, Uint8Array>): Output[] {
  return [...images].map(([name, source]) => ({
    fileName: `stories/${slug}/media/${name}`,
    source,
  }));
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
