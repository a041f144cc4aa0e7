import {MapControls} from './map-controls.tsx';
import {FAULT_WORDS} from './words.ts';

/**
 * The frame of the map, rendered once at build: room for the live map, the posters, the buttons, and the lines in which
 * the stage tells the reader something. `posters` is their SVG.
 */
export function MapFrame({title, posters}: {title: string; posters: string}) {
  return (
    <>
      {/* Before the map, so that the keyboard comes from a place to its facts. */}
      <MapControls />
      <p className="map-scale" aria-hidden="true" />
      <section
        className="posters"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the map
        tabIndex={0}
        aria-label={`Map: ${title}. Arrow keys move it, plus and minus zoom; Tab leads to its places, arrow keys from one to the next.`}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG, with the story's words escaped
        dangerouslySetInnerHTML={{__html: posters}}
      />
      <div className="map" />
      <p className="map-hint" aria-hidden="true" />
      <p className="map-note" role="status" hidden>
        {Object.entries(FAULT_WORDS).map(([fault, {text, retry}]) => (
          <span key={fault} data-fault={fault} hidden>
            {text}{' '}
            {retry && (
              <button type="button" data-control="retry">
                {retry}
              </button>
            )}
          </span>
        ))}
      </p>
      <p className="unseen announcement" role="status" />
    </>
  );
}
