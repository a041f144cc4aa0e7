/**
 * A click within this distance of the centre of a place's dot, in CSS pixels, selects that place even under another's
 * label.
 */
export const ON_DOT = 9;
