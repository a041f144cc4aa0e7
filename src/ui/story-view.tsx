import type {Brand} from '../brand.ts';
import type {Messages} from '../messages/message-types.ts';
import type {StoryData} from '../story/story-data.ts';
import {MessagesContext} from './messages-context.ts';
import {Panel} from './panel.tsx';
import {PlaceStrip} from './place-strip.tsx';
import {StoryContext} from './story-context.ts';
import {StoryFooter} from './story-footer.tsx';
import {DESCRIPTION, StoryHeader} from './story-header.tsx';
import {StoryList} from './story-list.tsx';
import {StoryNames} from './story-names.tsx';

/** `frame` is the HTML of the map's frame. */
export type StoryViewProps = {
  data: StoryData;
  messages: Messages;
  brand: Brand;
  frame: string;
  /** The address of the JSON that the page's scripts load; absent if the page contains it. */
  source?: string | undefined;
  /**
   * The figure's title, if it is in an article with a title of its own; if absent, the story's title is the page's
   * heading.
   */
  title?: string | undefined;
};

/**
 * The map of a story with its panel, its strip of places and its list: the figure that an article embeds. It is rendered
 * at build. From then on, the stage controls it, by attributes alone: what is selected, and the state of the map.
 */
export function StoryView({data, messages, brand, frame, title, source}: StoryViewProps) {
  return (
    <MessagesContext value={messages}>
      <StoryContext value={data}>
        <a className="skip" href="#after-map">
          {messages.page.skipMap}
        </a>
        <figure
          className="story"
          data-story={data.story.slug}
          data-units={data.story.units}
          data-source={source}
          data-map="poster"
          aria-labelledby="story-title"
          aria-describedby={DESCRIPTION}
        >
          <StoryHeader title={title} />
          <div className="story-stage" id="map">
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, with the story's words escaped */}
            <div className="map-frame" dangerouslySetInnerHTML={{__html: frame}} />
            <Panel />
            <StoryList />
          </div>
          <PlaceStrip />
          <StoryFooter brand={brand} />
          <StoryNames />
        </figure>
        <span id="after-map" tabIndex={-1} />
      </StoryContext>
    </MessagesContext>
  );
}
