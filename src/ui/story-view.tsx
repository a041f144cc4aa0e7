import {useEffect, useMemo, useRef, useState} from 'react';
import {type Selection, type SelectionStore, selectionFromHash} from '../story/selection.ts';
import type {Unit} from '../story/story.ts';
import type {StoryData} from '../story/story-data.ts';
import {Announcement} from './announcement.tsx';
import {opensElsewhere} from './article-links.ts';
import {MapFrame, type OpenMap} from './map-frame.tsx';
import type {MapState} from './map-state.ts';
import {Panel} from './panel.tsx';
import {PlaceStrip} from './place-strip.tsx';
import type {Settings} from './settings.ts';
import {StoryContext} from './story-context.ts';
import {StoryFooter} from './story-footer.tsx';
import {StoryHeader} from './story-header.tsx';
import {StoryList} from './story-list.tsx';
import {useSelection} from './use-selection.ts';

/** `openMap` loads and starts the live map; without it, as when the page is prerendered, there is only the text. */
export type StoryViewProps = {
  data: StoryData;
  store: SelectionStore;
  /** Read in the browser once the prerendered page has been taken over; until then the story's own apply. */
  readSettings?: () => Settings;
  /** The figure's own title; the story's if there is none. */
  title?: string;
  openMap?: OpenMap;
  showInArticle?: (fact: string) => void;
};

/** The map of a story with its panel, its strip of places and its list: the figure that an article embeds. */
export function StoryView({
  data,
  store,
  readSettings,
  title = data.story.title,
  openMap,
  showInArticle,
}: StoryViewProps) {
  const {story} = data;
  const figure = useRef<HTMLElement>(null);
  const selection = useSelection(store);
  const [settings, setSettings] = useState<Settings>({theme: 'auto', language: story.language, unit: 'km'});
  const [ready, setReady] = useState(false);
  const [mapState, setMapState] = useState<MapState>('poster');
  const [listOpen, setListOpen] = useState(false);

  useEffect(() => {
    if (readSettings) setSettings(readSettings());
    setReady(true);
  }, [readSettings]);

  useEffect(() => {
    const clear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setListOpen(false);
      store.set(null);
    };
    document.addEventListener('keydown', clear);
    return () => document.removeEventListener('keydown', clear);
  }, [store]);

  const select = (next: Selection) => {
    setListOpen(false);
    store.set(next);
  };
  const followLink = (event: React.MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link || opensElsewhere(event.nativeEvent)) return;
    event.preventDefault();
    select(selectionFromHash(link.hash, story));
  };

  const {language, unit} = settings;
  const context = useMemo(
    () => ({...data, wording: {language, unit}, selection, showInArticle}),
    [data, language, unit, selection, showInArticle],
  );

  return (
    <StoryContext value={context}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the links inside are activated by keys as by clicks */}
      <figure
        ref={figure}
        className="story"
        data-story={story.slug}
        data-map={mapState}
        data-selected={selection?.type}
        aria-labelledby="story-title"
        onClick={followLink}
      >
        <StoryHeader title={title} />
        <div className="story-stage">
          <MapFrame
            openMap={ready ? openMap : undefined}
            settings={settings}
            state={mapState}
            onState={setMapState}
            onSelect={select}
          />
          {selection && <Panel key={`${selection.type}=${selection.id}`} onClose={() => select(null)} />}
          <StoryList open={listOpen} />
        </div>
        <PlaceStrip listOpen={listOpen} onToggleList={() => setListOpen(open => !open)} />
        <Announcement />
        <StoryFooter unit={unit} onUnit={(unit: Unit) => setSettings(settings => ({...settings, unit}))} />
      </figure>
    </StoryContext>
  );
}
