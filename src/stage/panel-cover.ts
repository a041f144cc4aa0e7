import {panelSize} from '../panel-size.ts';
import type {Selection} from '../story/selection.ts';

/**
 * How many pixels of a frame the panel hides for a selection: at the right of a wide frame, else at the bottom, as much
 * as the style's `--sheet-height` says, or its `--fact-sheet-height`.
 */
export function panelCover(frame: HTMLElement, selection: Selection): {right: number; bottom: number} {
  if (!selection) return {right: 0, bottom: 0};
  const {sideFrom, sideShape, sideShare, sideLeast, sideMost} = panelSize;
  const {clientWidth: width, clientHeight: height} = frame;
  if (width >= sideFrom && width >= height * sideShape)
    return {right: Math.max(sideLeast, Math.min(sideMost, width * sideShare)), bottom: 0};
  const sheet = selection.type === 'fact' ? '--fact-sheet-height' : '--sheet-height';
  const share = Number.parseFloat(getComputedStyle(frame).getPropertyValue(sheet));
  return {right: 0, bottom: (height * share) / 100};
}
