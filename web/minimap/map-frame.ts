interface Place {
  readonly x: number;
  readonly y: number;
}

/** From places of the layout, whose y grows upwards, to pixels of a small map, and back. */
export interface MapFrame {
  toMap(place: Place): Place;
  toPlace(point: Place): Place;
}

export interface Extent {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** Of the map on the page, in pixels. */
export const MAP_SIDE = { width: 148, height: 104 };

/** Between the outermost nodes and the rim of the map. */
const MARGIN = 6;

/** The whole extent in the middle of the map, as large as fits, undistorted. */
export function toMap({ x, y }: Extent, side: { readonly width: number; readonly height: number }): MapFrame {
  const [width, height] = [Math.max(x[1] - x[0], 1), Math.max(y[1] - y[0], 1)];
  const scale = Math.min((side.width - 2 * MARGIN) / width, (side.height - 2 * MARGIN) / height);
  const middle = { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 };
  return {
    toMap: (place) => ({
      x: side.width / 2 + (place.x - middle.x) * scale,
      y: side.height / 2 - (place.y - middle.y) * scale,
    }),
    toPlace: (point) => ({
      x: middle.x + (point.x - side.width / 2) / scale,
      y: middle.y - (point.y - side.height / 2) / scale,
    }),
  };
}
