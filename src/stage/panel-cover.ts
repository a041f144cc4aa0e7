import {panelSize} from '../panel-size.ts';

/** How many pixels of a frame the open panel hides: at the right from a certain width, else at the bottom. */
export function panelCover(width: number, height: number): {right: number; bottom: number} {
  const {sideFrom, sideShare, sideLeast, sideMost, sheetShare} = panelSize;
  if (width < sideFrom) return {right: 0, bottom: height * sheetShare};
  return {right: Math.max(sideLeast, Math.min(sideMost, width * sideShare)), bottom: 0};
}
