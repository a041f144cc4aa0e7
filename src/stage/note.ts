/** Why the detailed map is absent or incomplete, or that another script is missing. */
export type Fault = 'webgl' | 'slow' | 'load' | 'context' | 'tiles' | 'script';

/** The line in the frame that tells readers what is missing, with a button to try again where that may help. */
export function createNote(frame: HTMLElement): (fault: Fault | null) => void {
  return fault => {
    const note = frame.querySelector<HTMLElement>('.map-note');
    if (note) note.hidden = !fault;
    for (const line of frame.querySelectorAll<HTMLElement>('[data-fault]'))
      line.hidden = line.dataset.fault !== fault;
  };
}
