import type {Fault} from './note.ts';

/**
 * What stands in the way of a live map before anything is loaded for it: no WebGL 2, or only a slow one, drawn without
 * a GPU, which `evenSlow` puts up with.
 */
export function drawingFault(evenSlow: boolean): Fault | null {
  const gets = (options: WebGLContextAttributes) => {
    const context = document.createElement('canvas').getContext('webgl2', options);
    // Browsers keep few contexts; this one is not needed any more.
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  };
  if (gets({failIfMajorPerformanceCaveat: !evenSlow})) return null;
  return evenSlow || !gets({}) ? 'webgl' : 'slow';
}
