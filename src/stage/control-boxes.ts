import type {Box} from '../scene/label-box.ts';

/** Returns the boxes of what covers the map, in CSS pixels from the top left corner of its frame, `within`. */
export function controlBoxes(within: Element): Box[] {
  const {x, y} = within.getBoundingClientRect();
  return [...within.parentElement!.querySelectorAll('.map-controls,.map-scale')].map(over => {
    const {left, top, right, bottom} = over.getBoundingClientRect();
    return [left - x, top - y, right - x, bottom - y];
  });
}
