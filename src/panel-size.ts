/**
 * How large the panel is over a figure's frame, in CSS pixels and shares of the frame. It is at the side of a frame that is at
 * least `sideFrom` wide and `sideShape` times as wide as high; else a sheet over the lower part, lower for a fact, which is
 * short. In a file of its own, since the first script needs no more of the theme.
 */
export const panelSize = {
  sideFrom: 560,
  sideShape: 4 / 3,
  sideShare: 0.36,
  sideLeast: 300,
  sideMost: 400,
  sheetShare: 0.56,
  factSheetShare: 0.5,
};
