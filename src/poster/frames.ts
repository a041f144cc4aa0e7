/** A frame that a poster is drawn for, in CSS pixels; it is shown in any frame as wide, or as narrow. */
export type Frame = {name: 'wide' | 'narrow'; width: number; height: number};

/** The frames that every story has a poster for. */
export const FRAMES: Record<Frame['name'], Frame> = {
  wide: {name: 'wide', width: 720, height: 480},
  narrow: {name: 'narrow', width: 360, height: 480},
};
