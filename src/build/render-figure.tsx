import {renderToStaticMarkup, renderToString} from 'react-dom/server';
import {defaultSettings} from '../story/settings.ts';
import {createStore} from '../story/store.ts';
import type {StoryData} from '../story/story-data.ts';
import {MapFrame} from '../ui/map-frame.tsx';
import {StoryView} from '../ui/story-view.tsx';

/** The two posters of a story as SVG; the style shows one of them. */
export type Posters = {wide: string; narrow: string};

// Lays out the poster while the rest of the page comes down the line. In one piece with the rest, it would hold a slow phone up.
const LAY_OUT = '<script>document.body.offsetHeight</script>';

/** The figure of a story as HTML, which React takes over as it is. `title` is its own; the story's if there is none. */
export function renderFigure(data: StoryData, posters: Posters, title?: string): string {
  const {story} = data;
  const map = renderToStaticMarkup(<MapFrame title={story.title} posters={posters.wide + posters.narrow} />);
  const settings = createStore(defaultSettings(story.language));
  return renderToString(<StoryView data={data} settings={settings} frame={map + LAY_OUT} title={title} />);
}
