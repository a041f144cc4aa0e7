import {FRAMES} from '../../poster/frames.ts';
import {renderPoster} from '../../poster/render-poster.ts';
import {restCamera} from '../../scene/rest-camera.ts';
import type {StoryData} from '../../story/story-data.ts';
import type {Site} from '../site.ts';

/** The two posters of a story as SVG; the page's style shows one of them. */
export type Posters = {wide: string; narrow: string};

/** Returns a story's posters, for wide and for narrow frames. */
export function posters(data: StoryData, site: Site): Posters {
  const render = (name: 'wide' | 'narrow') => {
    const frame = FRAMES[name];
    const {zoom} = restCamera(data, frame.width, frame.height);
    return renderPoster(data, site.ground(zoom), frame, site);
  };
  return {wide: render('wide'), narrow: render('narrow')};
}
