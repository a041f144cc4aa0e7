/** CSS pixels: a click this near to the centre of a place's dot means that place, even if another's label lies there. */
export const ON_DOT = 9;
