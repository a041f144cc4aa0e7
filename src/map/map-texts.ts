import type {Map as MapLibreMap} from 'maplibre-gl';
import type {Position} from '../geodesy/position.ts';
import type {Messages} from '../messages/message-types.ts';
import type {MapCamera, Size} from '../scene/camera-limits.ts';
import type {Box, Point} from '../scene/label-box.ts';
import {mercator, worldWidth} from '../scene/mercator.ts';
import {TEXT_EDGE} from '../scene/place-labels.ts';
import type {TextView} from '../scene/story-texts.ts';
import type {TextLook} from '../scene/text-width.ts';
import type {Theme} from '../theme.ts';
import {measureText} from './measure-text.ts';

/** Where a globe shows a position it leads back to it, to within so many degrees. */
const SEEN = 0.1;

/** What of a frame is to be seen, from its top left corner: its size, what the panel hides of it, and what lies over it. */
export type ClearFrame = Size & {right: number; bottom: number; controls: Box[]};

/** Where a map has its texts: of a flat one by its camera, as it can be before it is there; of a globe by itself. */
export function textView(
  {center, zoom}: MapCamera,
  globe: MapLibreMap | undefined,
  {width, height, right, bottom, controls}: ClearFrame,
  {theme, messages}: {theme: Theme; messages: Messages},
  textScale: number,
): TextView {
  const world = worldWidth(zoom);
  const middle = mercator(center);
  const onFlat = (position: Position): Point => {
    const {x, y} = mercator(position);
    return {x: (x - middle.x) * world + width / 2, y: (y - middle.y) * world + height / 2};
  };
  return {
    pointOf: globe ? position => onGlobe(globe, position) : onFlat,
    middle: center[0] - ((right / 2) * 360) / world,
    frame: [TEXT_EDGE, TEXT_EDGE, width - right - TEXT_EDGE, height - bottom - TEXT_EDGE],
    controls,
    theme,
    words: messages.map,
    textScale,
    widthOf: (text, look) => widthOf(text, look, theme.fonts),
  };
}

function onGlobe(map: MapLibreMap, position: Position): Point | undefined {
  const point = map.project(position);
  const {lng, lat} = map.unproject(point);
  const [longitude, latitude] = position;
  const east = lng - longitude - 360 * Math.round((lng - longitude) / 360);
  return Math.abs(east) + Math.abs(lat - latitude) < SEEN ? point : undefined;
}

function widthOf(text: string, look: TextLook, {sans, serif}: Theme['fonts']): number {
  if (look === 'length') return measureText(text, 'italic 700', serif);
  return measureText(text, look === 'bold' ? '700' : '400', sans);
}
