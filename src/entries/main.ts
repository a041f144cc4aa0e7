import {bringIntoView} from '../bring-into-view.ts';
import {talkToHost} from '../embed/talk-to-host.ts';
import {fetchWorkerAfter} from '../map/worker-ahead.ts';
import {followAddress} from '../stage/address.ts';
import {pause} from '../stage/later.ts';
import {readOutline} from '../stage/outline.ts';
import {createStage} from '../stage/stage.ts';
import {createSelection} from '../story/selection.ts';
import {readSettings} from '../story/settings.ts';
import {createStore} from '../story/store.ts';
import {loadPageData} from './load-page-data.ts';

// The first script turns the poster into a map. React and MapLibre load on demand.
await pause();
const figure = document.querySelector<HTMLElement>('figure[data-story]');
if (!figure) throw new Error('The page has no figure: src/build and src/main.ts must agree.');
const article = document.querySelector<HTMLElement>('.article');

const {lang} = document.documentElement;
const outline = readOutline(figure);
const selection = createSelection();
const settings = createStore(
  readSettings(new URLSearchParams(location.search), {language: lang, unit: outline.unit}),
);

followAddress(selection, outline);

await pause();
const stage = await createStage({
  figure,
  outline,
  selection,
  settings,
  openMap: async (camera, events) => {
    fetchWorkerAfter('open-map');
    const [{openMap}, page] = await Promise.all([import('./open-map.ts'), loadPageData(figure)]);
    return openMap({figure, camera, events, selection, settings, page});
  },
});

await pause();
if (article) {
  // An embed has no article.
  import('../stage/article-links.ts')
    .then(({linkMentions}) => linkMentions(article, figure, selection, outline))
    .catch(() => stage.tell('script'));
  if (selection.get()) bringIntoView(figure);
}
talkToHost(figure, outline, selection);
figure.addEventListener('click', ({target}) => {
  if (!(target instanceof Element) || !target.closest('[data-control="share"]')) return;
  Promise.all([import('./open-share.tsx'), loadPageData(figure)])
    .then(([{openShare}, page]) => openShare(page))
    .catch(() => stage.tell('script'));
});
