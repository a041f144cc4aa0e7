import type {MapCamera} from '../scene/camera-limits.ts';
import type {Box} from '../scene/label-box.ts';
import {TEXT_EDGE} from '../scene/place-labels.ts';
import {type PlacedTexts, placeTexts} from '../scene/place-texts.ts';
import {storyTexts} from '../scene/story-texts.ts';
import {textScaleOf} from '../scene/text-scale.ts';
import {textWidth} from '../scene/text-width.ts';
import type {StoryData} from '../story/story-data.ts';
import type {Frame} from './frames.ts';
import type {PosterLook} from './poster-look.ts';
import type {Projection} from './projection.ts';

/** Texts are placed for a frame of this share of the poster's, so that they fit a little smaller screens too. */
const SMALLER = {wide: 600 / 720, narrow: 320 / 360};
/** What controls at the bottom left and the scale at the bottom right take up of a frame. */
const CORNERS = {left: 180, right: 130, height: 56};

/** The names and lengths that have room on a poster at rest, before any script. */
export function posterTexts(
  data: StoryData,
  {center}: MapCamera,
  projection: Projection,
  frame: Frame,
  {theme, metrics, messages}: PosterLook,
): PlacedTexts {
  const share = SMALLER[frame.name];
  const [width, height] = [frame.width * share, frame.height * share];
  const bottom = height - TEXT_EDGE;
  const controls: Box[] = [
    [0, bottom - CORNERS.height, CORNERS.left, height],
    [width - CORNERS.right, bottom - CORNERS.height / 2, width, height],
  ];
  const texts = storyTexts(
    data,
    null,
    {language: data.story.language, unit: data.story.units},
    {
      pointOf(position) {
        const {x, y} = projection.pixelOf(position);
        return {x: x * share, y: y * share};
      },
      middle: center[0],
      frame: [TEXT_EDGE, TEXT_EDGE, width - TEXT_EDGE, bottom],
      controls,
      theme,
      words: messages.map,
      textScale: textScaleOf(width, theme.label),
      widthOf: (text, look) => textWidth(text, metrics[look]),
    },
    data.countries.filter(({near}) => !near),
  );
  return placeTexts(texts);
}
