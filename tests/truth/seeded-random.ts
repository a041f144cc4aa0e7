/**
 * Returns a generator of numbers from 0 to below 1, the same for the same seed; Park and Miller's minimal
 * standard.
 */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
