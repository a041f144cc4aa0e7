import {FRAMES} from '../poster/frames.ts';
import {renderPoster} from '../poster/render-poster.ts';
import {restCamera} from '../scene/rest-camera.ts';
import type {StoryData} from '../story/story-data.ts';
import {posterGround} from './poster-ground.ts';

/** The posters of a story as SVG, for wide frames and for narrow ones. `root` is the project's folder. */
export function posters(root: string, data: StoryData): {wide: string; narrow: string} {
  const render = (name: 'wide' | 'narrow') => {
    const frame = FRAMES[name];
    const {zoom} = restCamera(data, frame.width, frame.height);
    return renderPoster(data, posterGround(root, zoom), frame);
  };
  return {wide: render('wide'), narrow: render('narrow')};
}
