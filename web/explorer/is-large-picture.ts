const LARGE = 2000;

/** True where the layout gets less effort, and is shown on its way. */
export function isLargePicture(nodes: number): boolean {
  return nodes > LARGE;
}
