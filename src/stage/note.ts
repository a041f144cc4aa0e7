/** Why the detailed map is not there, or not whole; or that another script is missing. */
export type Fault = 'webgl' | 'slow' | 'load' | 'context' | 'tiles' | 'script';

const WORDS: Record<Fault, {text: string; retry: string | null}> = {
  webgl: {text: 'The detailed map needs WebGL, which is not available here. This map stays.', retry: null},
  slow: {text: 'The detailed map would be slow on this device. This map stays.', retry: 'Load it anyway'},
  load: {text: 'The detailed map could not be loaded. This map stays.', retry: 'Try again'},
  context: {text: 'The browser stopped the detailed map. This map stays.', retry: 'Try again'},
  script: {text: 'A part of this page could not be loaded. The map and every fact are there.', retry: null},
  tiles: {text: 'Parts of the map could not be loaded.', retry: 'Try again'},
};

/** The one line in which the frame tells the reader what is missing, with a way to try again where that makes sense. */
export function createNote(frame: HTMLElement): (fault: Fault | null) => void {
  const note = frame.querySelector<HTMLElement>('.map-note');
  const [text, button] = [note?.querySelector('span'), note?.querySelector('button')];
  return fault => {
    if (!note || !text || !button) return;
    note.hidden = !fault;
    if (!fault) return;
    const words = WORDS[fault];
    text.textContent = words.text;
    button.hidden = !words.retry;
    button.textContent = words.retry;
  };
}
