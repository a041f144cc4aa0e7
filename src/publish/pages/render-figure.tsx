import {renderToStaticMarkup} from 'react-dom/server';
import type {StoryData} from '../../story/story-data.ts';
import {MapFrame} from '../../ui/map-frame.tsx';
import {StoryView} from '../../ui/story-view.tsx';

/** The two posters of a story as SVG; the style shows one of them. */
export type Posters = {wide: string; narrow: string};

// Lays out the poster while the rest of the page comes down the line. In one piece with the rest, it would hold a slow phone up.
const LAY_OUT = '<script>document.body.offsetHeight</script>';

/** The figure of a story as HTML. `title` is its own, in an article; else it has the story's. `source` is the address of the JSON that its scripts load. */
export function renderFigure(
  data: StoryData,
  posters: Posters,
  {title, source}: {title?: string | undefined; source?: string | undefined},
): string {
  const map = renderToStaticMarkup(
    <MapFrame title={data.story.title} posters={posters.wide + posters.narrow} />,
  );
  return renderToStaticMarkup(<StoryView data={data} frame={map + LAY_OUT} title={title} source={source} />);
}
