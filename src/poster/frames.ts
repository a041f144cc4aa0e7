/** A frame that a poster is drawn for, in CSS pixels; other frames of the same width class show the same poster. */
export type Frame = {name: 'wide' | 'narrow'; width: number; height: number};

/** The frames that every story has a poster for. */
export const FRAMES: Record<Frame['name'], Frame> = {
  wide: {name: 'wide', width: 720, height: 480},
  narrow: {name: 'narrow', width: 360, height: 480},
};
