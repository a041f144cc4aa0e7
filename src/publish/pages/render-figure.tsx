import {renderToStaticMarkup} from 'react-dom/server';
import type {StoryData} from '../../story/story-data.ts';
import {MapFrame} from '../../ui/map-frame.tsx';
import {MessagesContext} from '../../ui/messages-context.ts';
import {StoryView} from '../../ui/story-view.tsx';
import type {Posters} from '../pictures/posters.ts';
import type {Site} from '../site.ts';

// Lays out the poster while the rest of the page arrives: one layout of everything would block a slow phone.
const LAY_OUT = '<script>document.body.offsetHeight</script>';

/**
 * Returns a story's figure as HTML. `title` is the figure's own, in an article; otherwise it has the story's. `source`
 * is the address of the JSON that its scripts load.
 */
export function renderFigure(
  data: StoryData,
  posters: Posters,
  {messages, brand}: Site,
  {title, source}: {title?: string | undefined; source?: string | undefined},
): string {
  const map = renderToStaticMarkup(
    <MessagesContext value={messages}>
      <MapFrame title={data.story.title} posters={posters.wide + posters.narrow} />
    </MessagesContext>,
  );
  return renderToStaticMarkup(
    <StoryView
      data={data}
      messages={messages}
      brand={brand}
      frame={map + LAY_OUT}
      title={title}
      source={source}
    />,
  );
}
