import {data} from 'virtual:dateline/story';
import {hydrateRoot} from 'react-dom/client';
import {featuresOfRoute} from './scene/route-features.ts';
import type {Stage} from './stage/stage.ts';
import type {Settings} from './story/settings.ts';
import type {Store} from './story/store.ts';
import {placeName} from './story/story-lookup.ts';
import {StoryView} from './ui/story-view.tsx';

/**
 * React takes over a prerendered figure, all but the frame of its map. From then on names, units and whatever else is
 * set are the reader's, on the poster as well.
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
  const name = () => {
    const wording = settings.get();
    const legs = data.measures.routes.flatMap(route =>
      featuresOfRoute(data.story, route, undefined, wording),
    );
    stage.name(
      new Map(data.story.places.map(place => [place.id, placeName(place, wording.language)])),
      new Map(
        legs.flatMap(({properties: leg}) =>
          leg.part === 'label' ? [[leg.id.replace('/label', ''), leg.label]] : [],
        ),
      ),
    );
  };
  settings.subscribe(name);
  name();
}
