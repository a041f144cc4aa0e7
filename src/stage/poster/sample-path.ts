import type {Size} from './poster-camera.ts';

const SAMPLES = 64;

/** Points along a path in a group of a poster, evenly, as fractions of the poster. */
export function samplePath(
  path: SVGPathElement,
  group: SVGGElement,
  {width, height}: Size,
): {x: number; y: number}[] {
  const matrix = group.transform.baseVal.consolidate()?.matrix;
  if (!matrix) return [];
  const {a, d, e, f} = matrix;
  const length = path.getTotalLength();
  return Array.from({length: SAMPLES + 1}, (_, index) => {
    const {x, y} = path.getPointAtLength((length * index) / SAMPLES);
    return {x: (x * a + e) / width, y: (y * d + f) / height};
  });
}
