const SHOWN_FOR = 1400;

/** Tells a reader whose wheel or finger has scrolled the page over the map how to move the map instead. Returns the teller. */
export function createHint(frame: HTMLElement): () => void {
  const hint = frame.querySelector<HTMLElement>('.map-hint');
  const isTouched = matchMedia('(hover: none)').matches;
  const key = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl';
  let timer = 0;
  return () => {
    if (!hint) return;
    const {touch, wheel} = hint.dataset;
    hint.textContent = (isTouched ? touch : wheel?.replace('{key}', key)) ?? '';
    hint.dataset.shown = '';
    clearTimeout(timer);
    timer = window.setTimeout(() => delete hint.dataset.shown, SHOWN_FOR);
  };
}
