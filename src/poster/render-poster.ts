import {restCamera, restFit} from '../scene/rest-camera.ts';
import type {StoryData} from '../story/story-data.ts';
import type {Frame} from './frames.ts';
import type {Ground} from './ground.ts';
import {areasMarkup, groundMarkup} from './ground-markup.ts';
import {element, rounded} from './markup.ts';
import {countriesMarkup} from './poster-countries.ts';
import type {PosterLook} from './poster-look.ts';
import {arrowsMarkup, distancesMarkup} from './poster-marks.ts';
import {placesMarkup} from './poster-places.ts';
import {posterRoutes, routesMarkup} from './poster-routes.ts';
import {posterTexts} from './poster-texts.ts';
import {projectionOf} from './projection.ts';
import {scaleMarkup} from './scale-bar.ts';
import {widthVariables} from './width-variables.ts';

/**
 * The map of a story as an SVG for a frame: with the `posterCss` of the same theme it fills any frame as the live map at rest does, while type,
 * dots and lines keep their size. `ground` is that of the zoom of `restCamera` in the frame. The same story gives the
 * same bytes.
 */
export function renderPoster(data: StoryData, ground: Ground, frame: Frame, look: PosterLook): string {
  const {width, height} = frame;
  const {theme, messages} = look;
  const camera = restCamera(data, width, height);
  const projection = projectionOf(camera, frame);
  const texts = posterTexts(data, camera, projection, frame, look);
  const routes = posterRoutes(data, projection, texts.spots, messages.map);
  return element(
    'svg',
    {
      class: 'poster',
      'data-frame': frame.name,
      'data-width': width,
      'data-height': height,
      'data-camera': [camera.zoom, camera.center[1], camera.center[0]]
        .map(each => rounded(each, 7))
        .join('/'),
      style: [...fitVariables(data, frame, projection.world), ...widthVariables(camera.zoom)].join(';'),
      role: 'group',
      'aria-label': messages.map.name,
    },
    element(
      'svg',
      {
        class: 'poster-ground',
        viewBox: `0 0 ${width} ${height}`,
        width: '100%',
        height: '100%',
        overflow: 'visible',
        'aria-hidden': 'true',
      },
      element(
        'g',
        {class: 'poster-camera'},
        groundMarkup(
          ground,
          projection,
          frame,
          data.story.places.map(({position}) => position),
        ),
        areasMarkup(data, projection),
        routesMarkup(routes, projection, frame),
      ),
    ),
    countriesMarkup(data, texts.countries, projection, frame),
    arrowsMarkup(routes, projection, frame),
    distancesMarkup(routes, frame),
    placesMarkup(data, texts, projection, frame, theme),
    scaleMarkup(camera, frame, data.story, messages.map),
  );
}

/**
 * What `posterCss` sizes a poster by, as `restCamera` sizes the world: the poster's width as a share of a frame's width and
 * of its height, and of both at the least; and in pixels at the most.
 */
function fitVariables(data: StoryData, {width}: Frame, world: number): string[] {
  const {perWidth, perHeight, most, leastPerHeight} = restFit(data, width);
  const share = width / world;
  const shareOf = (world: number) => (Number.isFinite(world) ? rounded(world * share, 4) : 1e6);
  return [
    `--fit-width:${shareOf(perWidth)}`,
    `--fit-height:${shareOf(perHeight)}`,
    `--least-width:${shareOf(1)}`,
    `--least-height:${shareOf(leastPerHeight)}`,
    `--most:${shareOf(most)}px`,
  ];
}
