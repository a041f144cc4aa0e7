import {FRAMES} from '../../poster/frames.ts';
import {renderPoster} from '../../poster/render-poster.ts';
import {restCamera} from '../../scene/rest-camera.ts';
import type {StoryData} from '../../story/story-data.ts';
import type {Site} from '../site.ts';

/** The posters of a story as SVG, for wide frames and for narrow ones. */
export function posters(data: StoryData, site: Site): {wide: string; narrow: string} {
  const render = (name: 'wide' | 'narrow') => {
    const frame = FRAMES[name];
    const {zoom} = restCamera(data, frame.width, frame.height);
    return renderPoster(data, site.ground(zoom), frame, site);
  };
  return {wide: render('wide'), narrow: render('narrow')};
}
