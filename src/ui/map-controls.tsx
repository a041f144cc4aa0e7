const CONTROLS = [
  {name: 'zoom-in', label: 'Zoom in', path: 'M8 2.5v11M2.5 8h11'},
  {name: 'zoom-out', label: 'Zoom out', path: 'M2.5 8h11'},
  {
    name: 'whole-story',
    label: 'Whole story',
    path: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  },
  {
    name: 'globe',
    label: 'Globe',
    path: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M2 8h12M8 2c-4 3.4-4 8.6 0 12M8 2c4 3.4 4 8.6 0 12',
  },
] as const;

/** The map's buttons: nearer, farther, the whole story, globe. */
export function MapControls() {
  return (
    <fieldset className="map-controls">
      <legend className="unseen">Map</legend>
      {CONTROLS.map(({name, label, path}) => (
        <button
          key={name}
          type="button"
          data-control={name}
          aria-label={label}
          title={label}
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
