/** A circle that may be moved. */
export interface Disc {
  x: number;
  y: number;
  readonly radius: number;
}

/** Of an overlap that a pair gives up in a round: less than all, since pushing one pair apart pushes others together. */
const HASTE = 0.6;

/**
 * Pushes discs apart, in place, until none overlaps or the rounds are over; a round costs as much as there are discs. Pairs are met in the order of the list, so
 * the same discs end at the same places. (The package graphology-layout-noverlap 0.4.2 moves only a third of its nodes:
 * its shifts are indexed as if each node had one number, and each has three.)
 */
export function separate(discs: readonly Disc[], rounds: number): void {
  const widest = discs.reduce((most, { radius }) => Math.max(most, radius * 2), 1);
  for (let round = 0; round < rounds; round++) {
    if (!pushOnce(discs, widest)) return;
  }
}

/** One round; false where nothing overlapped. */
function pushOnce(discs: readonly Disc[], side: number): boolean {
  const cells = new Map<string, Disc[]>();
  let isMoved = false;
  for (const disc of discs) {
    const [column, row] = [Math.floor(disc.x / side), Math.floor(disc.y / side)];
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of cells.get(`${column + dx}:${row + dy}`) ?? []) isMoved = push(disc, other) || isMoved;
      }
    }
    const cell = cells.get(`${column}:${row}`);
    if (cell) cell.push(disc);
    else cells.set(`${column}:${row}`, [disc]);
  }
  return isMoved;
}

/** Two discs on one spot part along the x axis. */
function push(a: Disc, b: Disc): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  const overlap = a.radius + b.radius - distance;
  if (overlap <= 0.01) return false;
  const shift = (overlap / 2) * HASTE;
  const [x, y] = distance === 0 ? [shift, 0] : [(dx / distance) * shift, (dy / distance) * shift];
  a.x -= x;
  a.y -= y;
  b.x += x;
  b.y += y;
  return true;
}
