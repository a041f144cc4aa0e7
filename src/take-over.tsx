import {data} from 'virtual:dateline/story';
import {hydrateRoot} from 'react-dom/client';
import type {Stage} from './stage/stage.ts';
import type {Settings} from './story/settings.ts';
import type {Store} from './story/store.ts';
import {placeName} from './story/story-lookup.ts';
import {StoryView} from './ui/story-view.tsx';

/**
 * React takes over a prerendered figure, all but the frame of its map. From then on its names are in the reader's language,
 * on the poster as well.
 */
export function takeOverFigure(figure: HTMLElement, settings: Store<Settings>, stage: Stage): void {
  const root = figure.parentElement;
  if (!root) throw new Error('The figure stands in nothing that React could take over.');
  hydrateRoot(
    root,
    <StoryView
      data={data}
      settings={settings}
      frame={figure.querySelector('.map-frame')?.innerHTML ?? ''}
      title={figure.querySelector('h2')?.textContent ?? undefined}
    />,
  );
  const {language} = settings.get();
  stage.name(new Map(data.story.places.map(place => [place.id, placeName(place, language)])));
}
