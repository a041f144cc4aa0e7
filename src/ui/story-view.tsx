import {useMemo, useSyncExternalStore} from 'react';
import {defaultSettings, type Settings} from '../story/settings.ts';
import type {Store} from '../story/store.ts';
import type {StoryData} from '../story/story-data.ts';
import {Panel} from './panel.tsx';
import {PlaceStrip} from './place-strip.tsx';
import {StoryContext} from './story-context.ts';
import {StoryFooter} from './story-footer.tsx';
import {StoryHeader} from './story-header.tsx';
import {StoryList} from './story-list.tsx';

/** `frame` is the HTML of the map's frame, which belongs to the stage: React takes it as it is and leaves it alone. */
export type StoryViewProps = {
  data: StoryData;
  settings: Store<Settings>;
  frame: string;
  /** The figure's own title; the story's if there is none. */
  title?: string | undefined;
};

/**
 * The map of a story with its panel, its strip of places and its list: the figure that an article embeds. Everything
 * is in the HTML; what is selected and how the map stands are attributes that the stage sets on it.
 */
export function StoryView({data, settings, frame, title = data.story.title}: StoryViewProps) {
  const {story} = data;
  const prerendered = useMemo(() => defaultSettings(story.language), [story.language]);
  const {language, unit} = useSyncExternalStore(settings.subscribe, settings.get, () => prerendered);
  const context = useMemo(() => ({...data, wording: {language, unit}}), [data, language, unit]);
  return (
    <StoryContext value={context}>
      <figure
        className="story"
        data-story={story.slug}
        data-map="poster"
        aria-labelledby="story-title"
        suppressHydrationWarning
      >
        <StoryHeader title={title} />
        <div className="story-stage" id="map">
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own prerendered markup, with the story's words escaped */}
          <div className="map-frame" dangerouslySetInnerHTML={{__html: frame}} suppressHydrationWarning />
          <Panel />
          <StoryList />
        </div>
        <PlaceStrip />
        <StoryFooter />
      </figure>
    </StoryContext>
  );
}
