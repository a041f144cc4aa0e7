/** An image for `map.addImage`: 8-bit RGBA, rows from the top. */
export type MapImage = {width: number; height: number; data: Uint8Array};

const SIZE = 32;

/** Returns a filled arrowhead that points east, as a signed distance field, so that a layer can colour it. */
export function arrowImage(): MapImage {
  // The edges of the triangle (6, 6) (27, 16) (6, 26), as outward unit normals and offsets.
  const slope = Math.hypot(10, 21);
  return distanceField((x, y) =>
    Math.max(6 - x, ((x - 27) * 10 + (y - 16) * 21) / slope, ((x - 27) * 10 - (y - 16) * 21) / slope),
  );
}

/** Returns an empty image, with which a layer keeps labels off a place's dot without drawing anything. */
export function roomImage(): MapImage {
  return {width: 16, height: 16, data: new Uint8Array(16 * 16 * 4)};
}

/**
 * Encodes a distance function, negative inside the shape. MapLibre takes alpha 192 as the edge, with 8 pixels to either
 * side.
 */
function distanceField(distance: (x: number, y: number) => number): MapImage {
  const data = new Uint8Array(SIZE * SIZE * 4);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const alpha = 192 - distance(x + 0.5, y + 0.5) * (255 / 8);
      data[(y * SIZE + x) * 4 + 3] = Math.max(0, Math.min(255, Math.round(alpha)));
    }
  }
  return {width: SIZE, height: SIZE, data};
}
