type MapControlsProps = {
  globe: boolean;
  onGlobe: () => void;
  onZoom: (steps: number) => void;
  onWholeStory: () => void;
};

/** The map's buttons: nearer, farther, the whole story, globe. */
export function MapControls({globe, onGlobe, onZoom, onWholeStory}: MapControlsProps) {
  return (
    <fieldset className="map-controls">
      <legend className="unseen">Map</legend>
      <button type="button" aria-label="Zoom in" title="Zoom in" onClick={() => onZoom(1)}>
        <Icon path="M8 2.5v11M2.5 8h11" />
      </button>
      <button type="button" aria-label="Zoom out" title="Zoom out" onClick={() => onZoom(-1)}>
        <Icon path="M2.5 8h11" />
      </button>
      <button
        type="button"
        data-control="whole-story"
        aria-label="Whole story"
        title="Whole story"
        onClick={onWholeStory}
      >
        <Icon path="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />
      </button>
      <button type="button" aria-label="Globe" title="Globe" aria-pressed={globe} onClick={onGlobe}>
        <Icon path="M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M2 8h12M8 2c-4 3.4-4 8.6 0 12M8 2c4 3.4 4 8.6 0 12" />
      </button>
    </fieldset>
  );
}

function Icon({path}: {path: string}) {
  return (
    <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  );
}
