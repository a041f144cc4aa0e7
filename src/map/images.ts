/** An image as `map.addImage` takes it: 8-bit RGBA, rows from the top. */
export type MapImage = {width: number; height: number; data: Uint8Array};

const SIZE = 32;

/** A filled arrowhead that points east, as a signed distance field, so that a layer gives it its colour. */
export function arrowImage(): MapImage {
  // The edges of the triangle (6, 6) (27, 16) (6, 26) as unit normals pointing outwards and offsets.
  const slope = Math.hypot(10, 21);
  return distanceField((x, y) =>
    Math.max(6 - x, ((x - 27) * 10 + (y - 16) * 21) / slope, ((x - 27) * 10 - (y - 16) * 21) / slope),
  );
}

/** An empty image: a layer with it keeps labels off the place's dot without drawing anything. */
export function roomImage(): MapImage {
  return {width: 16, height: 16, data: new Uint8Array(16 * 16 * 4)};
}

/** `distance` is negative inside the shape. MapLibre takes the alpha value 192 as the edge, 8 pixels to either side. */
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
