/** Why the detailed map is not there, or not whole; or that another script is missing. */
export type Fault = 'webgl' | 'slow' | 'load' | 'context' | 'tiles' | 'script';

/** The one line in which the frame tells the reader what is missing, with a way to try again where that makes sense. */
export function createNote(frame: HTMLElement): (fault: Fault | null) => void {
  return fault => {
    const note = frame.querySelector<HTMLElement>('.map-note');
    if (note) note.hidden = !fault;
    for (const line of frame.querySelectorAll<HTMLElement>('[data-fault]'))
      line.hidden = line.dataset.fault !== fault;
  };
}
