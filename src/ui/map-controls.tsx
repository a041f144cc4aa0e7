import {useMessages} from './messages-context.ts';

const CONTROLS = [
  {name: 'zoom-in', label: 'zoomIn', path: 'M8 2.5v11M2.5 8h11'},
  {name: 'zoom-out', label: 'zoomOut', path: 'M2.5 8h11'},
  {
    name: 'whole-story',
    label: 'wholeStory',
    path: 'M1.7 2.7h12.6v10.6H1.7zM5 9.9Q7.4 5.4 11.3 6.6M3.9 10a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0M10.5 6.4a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0',
  },
  {
    name: 'globe',
    label: 'globe',
    path: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M2 8h12M8 2c-4 3.4-4 8.6 0 12M8 2c4 3.4 4 8.6 0 12',
  },
] as const;

/** The map's buttons: zoom in, zoom out, whole story, globe. */
export function MapControls() {
  const {map} = useMessages();
  return (
    <fieldset className="map-controls">
      <legend className="unseen">{map.name}</legend>
      {CONTROLS.map(({name, label, path}) => (
        <button
          key={name}
          type="button"
          data-control={name}
          aria-label={map[label]}
          title={map[label]}
          aria-pressed={name === 'globe' ? false : undefined}
        >
          <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
            <path d={path} fill="none" stroke="currentColor" strokeWidth="1.4" />
          </svg>
        </button>
      ))}
    </fieldset>
  );
}
