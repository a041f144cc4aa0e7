const SHOWN_FOR = 1400;

/**
 * Returns a function that tells readers how to move the map after their wheel or finger has scrolled the page over it.
 */
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
