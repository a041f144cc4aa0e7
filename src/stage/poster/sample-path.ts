import type {Size} from './poster-camera.ts';

const SAMPLES = 24;

/** Points along a path, evenly, as fractions of a poster; `toPoster` leads from its units to the poster's. */
export function samplePath(
  path: SVGPathElement,
  toPoster: DOMMatrix,
  {width, height}: Size,
): {x: number; y: number}[] {
  const {a, d, e, f} = toPoster;
  const length = path.getTotalLength();
  return Array.from({length: SAMPLES + 1}, (_, index) => {
    const {x, y} = path.getPointAtLength((length * index) / SAMPLES);
    return {x: (x * a + e) / width, y: (y * d + f) / height};
  });
}
