import {fill} from '../messages/fill.ts';
import {MapControls} from './map-controls.tsx';
import {useMessages} from './messages-context.ts';

/** What the frame may report as missing, by the stage's `Fault`, and the words of its button, if it has one. */
const FAULTS = [
  ['webgl'],
  ['slow', 'loadAnyway'],
  ['load', 'tryAgain'],
  ['context', 'tryAgain'],
  ['script'],
  ['tiles', 'tryAgain'],
] as const;

/**
 * The frame of the map, rendered once at build: the space for the live map, the posters, the buttons, and the lines in
 * which the stage tells readers something. `posters` is their SVG.
 */
export function MapFrame({title, posters}: {title: string; posters: string}) {
  const {map, faults} = useMessages();
  return (
    <>
      {/* Before the map, so that the keyboard comes from a place to its facts. */}
      <MapControls />
      <p
        className="map-scale"
        aria-hidden="true"
        data-scale={map.scale}
        data-equator={map.equator}
        data-north={map.north}
        data-south={map.south}
      />
      <section
        className="posters"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the map
        tabIndex={0}
        aria-label={fill(map.keys, {title})}
        data-from={map.from}
        data-to={map.to}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG, with the story's words escaped
        dangerouslySetInnerHTML={{__html: posters}}
      />
      <div className="map" />
      <p className="map-hint" aria-hidden="true" data-wheel={map.wheelHint} data-touch={map.touchHint} />
      <p className="map-note" role="status" hidden>
        {FAULTS.map(([fault, retry]) => (
          <span key={fault} data-fault={fault} hidden>
            {faults[fault]}{' '}
            {retry && (
              <button type="button" data-control="retry">
                {faults[retry]}
              </button>
            )}
          </span>
        ))}
      </p>
      <p className="unseen announcement" role="status" data-selected={map.selected} />
    </>
  );
}
