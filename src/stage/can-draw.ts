import type {Fault} from './note.ts';

/**
 * Returns what prevents a live map, before anything is loaded for it: `webgl` if there is no WebGL 2, `slow` if there is
 * only software rendering and `allowSoftwareRendering` is false; else null.
 */
export function drawingFault(allowSoftwareRendering: boolean): Fault | null {
  const gets = (options: WebGLContextAttributes) => {
    const context = document.createElement('canvas').getContext('webgl2', options);
    // Browsers limit the number of contexts, so release this one at once.
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  };
  if (gets({failIfMajorPerformanceCaveat: !allowSoftwareRendering})) return null;
  return allowSoftwareRendering || !gets({}) ? 'webgl' : 'slow';
}
