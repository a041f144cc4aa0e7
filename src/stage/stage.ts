import type {MapCamera} from '../scene/camera-limits.ts';
import type {SelectionStore} from '../story/selection.ts';
import type {Settings} from '../story/settings.ts';
import type {Store} from '../story/store.ts';
import {announce} from './announce.ts';
import {createButtons, releaseGlobe, toggleList} from './buttons.ts';
import {listenToGestures} from './gestures.ts';
import {createHandOver, type OpenMap} from './hand-over.ts';
import {createHint} from './hint.ts';
import {onIntent} from './intent.ts';
import {keyAction} from './keys.ts';
import {afterPaint, pause} from './later.ts';
import {markSelection} from './mark-selection.ts';
import {markUnit} from './mark-unit.ts';
import {createNote, type Fault} from './note.ts';
import type {Outline} from './outline.ts';
import {panelCover} from './panel-cover.ts';
import {followFocus} from './panel-focus.ts';
import {isPlainClick} from './plain-click.ts';
import {createPosterMap} from './poster/poster-map.ts';
import {posterTarget} from './poster/poster-target.ts';
import {printWhole} from './print-whole.ts';
import {setScale} from './scale.ts';
import {selectionFromHash} from './selection-from-hash.ts';

/** What the stage is made of. `openMap` loads the live map when it is wanted. */
export type StageOptions = {
  figure: HTMLElement;
  outline: Outline;
  selection: SelectionStore;
  settings: Store<Settings>;
  openMap: OpenMap;
};

/** What the rest of the page may ask of a stage. */
export type Stage = {tell(fault: Fault): void};

/**
 * Brings a prerendered figure to life without any framework: the poster pans, zooms and selects, the buttons and keys
 * work, and the live map takes over when the reader turns to it. All that is selected is marked on the HTML. Resolves when it is done.
 */
export async function createStage({
  figure,
  outline,
  selection,
  settings,
  openMap,
}: StageOptions): Promise<Stage> {
  const frame = find(figure, '.map-frame');
  const posters = find(figure, '.posters');
  const note = createNote(frame);
  const hint = createHint(frame);
  const poster = createPosterMap(posters, outline, {
    cover: selected => panelCover(frame, selected),
    onMove() {
      noteCamera(frame, poster.camera(), true);
      scale();
    },
    onSettle: () => noteCamera(frame, poster.camera(), false),
  });
  const scale = () =>
    setScale(frame, poster.camera(), panelCover(frame, selection.get()).bottom, settings.get().unit);
  await pause();
  const handOver = createHandOver(poster, selection, openMap, {
    state(state) {
      figure.dataset.map = state;
      if (state === 'failed') releaseGlobe(figure);
    },
    fault: note,
    live: view => view.setGlobe('globe' in figure.dataset),
    retired: () => onIntent(frame, start, false),
  });
  const map = () => handOver.live() ?? poster;
  const later = <Module>(script: Promise<Module>, use: (module: Module) => void) => {
    script.then(use).catch(() => note('script'));
  };
  const press = createButtons({figure, poster, handOver, settings});
  const start = () => {
    const {start} = settings.get();
    if (start !== 'poster') afterPaint(() => handOver.start(start === 'map'));
  };

  figure.addEventListener('click', event => {
    if (!(event.target instanceof Element) || !isPlainClick(event)) return;
    const button = event.target.closest<HTMLElement>('button');
    if (button) return press(button);
    const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
    const onPoster = posters.contains(event.target);
    if (!link && !onPoster) return;
    event.preventDefault();
    toggleList(figure, false);
    selection.set(
      onPoster
        ? posterTarget(event, outline, fromMiddle(event.clientX, event.clientY), poster)
        : selectionFromHash(link?.hash ?? '', outline),
    );
  });
  posters.addEventListener('keydown', event => {
    const action = event.target === posters ? keyAction(event) : undefined;
    if (!action) return;
    event.preventDefault();
    if (action.zoom) map().zoomBy(action.zoom);
    else map().pan(action.pan);
  });
  // The poster's places keep the focus under the live map, which rings what they stand for.
  posters.addEventListener('focusin', ({target}) => {
    const place = target instanceof Element && target.closest<SVGAElement>('a[data-place]')?.dataset.place;
    handOver.live()?.hover(place || null);
  });
  // What only some readers need comes when they do: those of the keyboard, and below those of another language.
  figure.addEventListener(
    'focusin',
    () =>
      later(import('./place-keys.ts'), keys =>
        keys.walkPlaces(posters, outline, place => map().reveal(place)),
      ),
    {once: true},
  );
  posters.addEventListener('focusout', () => handOver.live()?.hover(null));
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    const inList = document.activeElement?.closest('.story-list');
    toggleList(figure, false);
    selection.set(null);
    if (inList) figure.querySelector<HTMLElement>('[data-control="list"]')?.focus();
  });

  const fromMiddle = (x: number, y: number) => {
    const box = posters.getBoundingClientRect();
    return {x: x - box.left - box.width / 2, y: y - box.top - box.height / 2};
  };
  listenToGestures(posters, {
    pan: (x, y) => poster.pan({x, y}),
    zoom: (factor, x, y) => poster.zoom(factor, fromMiddle(x, y)),
    step: (x, y) => poster.zoomBy(1, fromMiddle(x, y)),
    decline: hint,
    busy: handOver.setBusy,
  });

  const showUnit = () => {
    const {unit} = settings.get();
    markUnit(figure, unit);
    scale();
    poster.measure(unit);
  };
  if (settings.get().unit !== outline.unit) showUnit();
  settings.subscribe(showUnit);
  const {language} = settings.get();
  if (language !== document.documentElement.lang)
    later(import('./name-places.ts'), names => names.namePlaces(figure, poster, language));

  figure.dataset.script = '';
  if (selection.get()) {
    markSelection(figure, outline, selection.get());
    poster.show(selection.get(), false);
  }
  selection.subscribe(() => {
    // It measures what the marks then change: in this order all is laid out once.
    if (!handOver.live() && (selection.get() || !poster.movedByReader())) poster.show(selection.get());
    markSelection(figure, outline, selection.get());
    announce(figure, selection.get());
    requestAnimationFrame(() => figure.querySelector('.panel-body')?.scrollTo(0, 0));
    start();
  });
  // After the marks, which show what is to be focused.
  followFocus(figure, selection);
  if (settings.get().start === 'map') start();
  else onIntent(frame, start, true);
  printWhole(poster, whole => markSelection(figure, outline, whole ? null : selection.get()));
  return {tell: note};
}

/** Readable on the frame for tests and for whoever looks for a view: `zoom/latitude/longitude` of its middle, and whether it moves. */
function noteCamera(frame: HTMLElement, {zoom, center}: MapCamera, moving: boolean): void {
  frame.dataset.camera = `${zoom.toFixed(5)}/${center[1].toFixed(6)}/${center[0].toFixed(6)}`;
  frame.dataset.moving = String(moving);
}

function find(figure: HTMLElement, selector: string): HTMLElement {
  const element = figure.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The figure has no ${selector}: src/ui and src/stage must agree.`);
  return element;
}
