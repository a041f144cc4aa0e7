/**
 * How large the panel is over a figure's frame, in CSS pixels and shares of the frame: from `sideFrom` of width on at its side,
 * else a sheet over its lower part, lower for a fact, which is short. By itself, as the first script needs no more of the theme.
 */
export const panelSize = {
  sideFrom: 560,
  sideShare: 0.36,
  sideLeast: 300,
  sideMost: 400,
  sheetShare: 0.56,
  factSheetShare: 0.5,
};
