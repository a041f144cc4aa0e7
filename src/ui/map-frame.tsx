import {useEffect, useRef, useState} from 'react';
import type {MapOptions, MapView} from '../map/map-view.ts';
import type {Selection} from '../story/selection.ts';
import {MapControls} from './map-controls.tsx';
import type {MapState} from './map-state.ts';
import {panelCover} from './panel-cover.ts';
import type {Settings} from './settings.ts';
import {useStory} from './story-context.ts';
import {usePrintPicture} from './use-print-picture.ts';
import {useScheme} from './use-scheme.ts';

/** What the map needs from the frame; the address of tiles and their index are the caller's. */
export type OpenMap = (options: Omit<MapOptions, 'basemap' | 'basemapUrl'>) => Promise<MapView>;

type MapFrameProps = {
  openMap: OpenMap | undefined;
  settings: Settings;
  state: MapState;
  onState: (state: MapState) => void;
  onSelect: (selection: Selection) => void;
};

/** The live map in its frame, with its controls; where it cannot start, a line that says so. */
export function MapFrame({openMap, settings, state, onState, onSelect}: MapFrameProps) {
  const {selection, wording, ...data} = useStory();
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<MapView | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [globe, setGlobe] = useState(false);
  const scheme = useScheme(settings.theme);
  const picture = usePrintPicture(view);
  const latest = useRef({selection, wording, scheme, onSelect, onState});
  latest.current = {selection, wording, scheme, onSelect, onState};

  // biome-ignore lint/correctness/useExhaustiveDependencies: a map is made once an attempt; changes reach it by its methods below
  useEffect(() => {
    if (!openMap || !container.current) return;
    const element = container.current;
    let gone = false;
    let opened: MapView | undefined;
    latest.current.onState('loading');
    const {selection, wording, scheme} = latest.current;
    openMap({
      container: element,
      data,
      scheme,
      wording,
      selection,
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      title: `Map: ${data.story.title}`,
      cover: selection =>
        selection ? panelCover(element.clientWidth, element.clientHeight) : {right: 0, bottom: 0},
      onSelect: selection => latest.current.onSelect(selection),
      onLive: () => latest.current.onState('live'),
      onFail: () => latest.current.onState('failed'),
    }).then(
      view => {
        if (gone) return view.remove();
        opened = view;
        setView(view);
      },
      () => !gone && latest.current.onState('failed'),
    );
    return () => {
      gone = true;
      opened?.remove();
      setView(null);
      setGlobe(false);
    };
  }, [openMap, attempt]);

  useEffect(() => view?.select(selection), [view, selection]);
  useEffect(() => view?.setScheme(scheme), [view, scheme]);
  useEffect(() => view?.setWording(wording), [view, wording]);

  return (
    <div className="map-frame" data-globe={globe || undefined}>
      <div ref={container} className="map" />
      {picture && <img className="map-picture" src={picture} alt="" />}
      {view && state !== 'failed' && (
        <MapControls
          globe={globe}
          onGlobe={() => {
            view.setGlobe(!globe);
            setGlobe(!globe);
          }}
          onZoom={steps => view.zoomBy(steps)}
          onWholeStory={() => {
            onSelect(null);
            view.showWholeStory();
          }}
        />
      )}
      {state === 'failed' && (
        <p className="map-failed" role="status">
          The map cannot be drawn here. Every fact and place is in the list.{' '}
          <button type="button" onClick={() => setAttempt(attempt => attempt + 1)}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}
