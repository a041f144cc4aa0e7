import {panelSize} from '../panel-size.ts';

/**
 * How many pixels of a frame the open panel hides: at the right from a certain width, else at the bottom, as much as the style's
 * `--sheet-height` says.
 */
export function panelCover(frame: HTMLElement): {right: number; bottom: number} {
  const {sideFrom, sideShare, sideLeast, sideMost} = panelSize;
  const {clientWidth: width, clientHeight: height} = frame;
  if (width >= sideFrom)
    return {right: Math.max(sideLeast, Math.min(sideMost, width * sideShare)), bottom: 0};
  const share = Number.parseFloat(getComputedStyle(frame).getPropertyValue('--sheet-height'));
  return {right: 0, bottom: (height * share) / 100};
}
