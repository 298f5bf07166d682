/** A rectangle on the canvas, in pixels of the page from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** True where the two share more than an edge. */
export function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The square around a circle. */
export function boxAround(x: number, y: number, radius: number): Box {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}

/** Boxes by the cells that they lie in, so that thousands of nodes cost no more than their neighbours. */
export class BoxGrid {
  static readonly SIDE = 64;
  private readonly cells = new Map<string, { readonly box: Box; readonly owner: string }[]>();

  add(box: Box, owner: string): void {
    for (const key of BoxGrid.keysOf(box)) {
      const cell = this.cells.get(key);
      if (cell) cell.push({ box, owner });
      else this.cells.set(key, [{ box, owner }]);
    }
  }

  /** True where `box` touches nothing but what belongs to `owner`. */
  isFree(box: Box, owner: string): boolean {
    return BoxGrid.keysOf(box).every((key) =>
      (this.cells.get(key) ?? []).every((other) => other.owner === owner || !touch(box, other.box)),
    );
  }

  private static keysOf({ x, y, width, height }: Box): string[] {
    const keys: string[] = [];
    for (let column = Math.floor(x / BoxGrid.SIDE); column * BoxGrid.SIDE <= x + width; column++) {
      for (let row = Math.floor(y / BoxGrid.SIDE); row * BoxGrid.SIDE <= y + height; row++)
        keys.push(`${column}:${row}`);
    }
    return keys;
  }
}
