import {data} from 'virtual:dateline/story';
import {flushSync} from 'react-dom';
import {hydrateRoot} from 'react-dom/client';
import {createSelection} from './story/selection.ts';
import {followAddress} from './ui/address.ts';
import {bringIntoView, linkArticle, showInArticle} from './ui/article-links.ts';
import type {OpenMap} from './ui/map-frame.tsx';
import {readSettings} from './ui/settings.ts';
import {StoryView} from './ui/story-view.tsx';
import {FIGURE_TITLE} from './ui/words.ts';

const {story} = data;
const store = createSelection();
const article = required('.article');
const figure = required('#story');

const openMap: OpenMap = async options => {
  const [{createMapView}, {basemap}] = await Promise.all([
    import('./map/map-view.ts'),
    import('virtual:dateline/basemap'),
  ]);
  return createMapView({...options, basemap, basemapUrl: new URL('basemap/', document.baseURI).href});
};

followAddress(store, story);
linkArticle(article, figure, store, story);
if (store.get()) bringIntoView(figure);
hydrateRoot(
  figure,
  <StoryView
    data={data}
    store={store}
    title={FIGURE_TITLE}
    readSettings={() => readSettings(location.search, story.language, navigator.language)}
    openMap={openMap}
    showInArticle={fact => {
      // The panel takes the focus when it opens; after that it goes to the words.
      flushSync(() => store.set({type: 'fact', id: fact}));
      showInArticle(article, fact);
    }}
  />,
);

function required(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element)
    throw new Error(`The page has no ${selector}: index.html and src/build/render-page.tsx must agree.`);
  return element;
}
