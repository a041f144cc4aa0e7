/** A width in CSS pixels at a zoom, interpolated linearly between zooms. */
export type WidthStop = [zoom: number, pixels: number];

/** A line that is wider at closer zooms; below the zoom `from` it is not drawn. */
export type LineWidth = {from?: number; stops: [WidthStop, ...WidthStop[]]};

/** The widths of the lines that the poster and the live map both draw. */
export const LINE_WIDTHS = {
  coast: {
    from: 1,
    stops: [
      [1, 0.3],
      [4, 0.6],
      [8, 1],
    ],
  },
  // Borders are hairlines. Unlike disputed ones, borders of states are solid and wider.
  border: {
    stops: [
      [0, 0.4],
      [3, 0.6],
      [6, 1],
      [8, 1.4],
    ],
  },
  /** The edge of a region that a place stands for. */
  outline: {
    stops: [
      [2, 1],
      [6, 1.4],
    ],
  },
  /** The circle of a place that is known only to within a radius. */
  circle: {from: 4, stops: [[4, 1.4]]},
} satisfies Record<string, LineWidth>;
