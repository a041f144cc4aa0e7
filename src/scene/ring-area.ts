/** Returns the area of a ring of points, in the square of their unit, whichever way it winds. */
export function ringArea(ring: readonly [x: number, y: number][]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
