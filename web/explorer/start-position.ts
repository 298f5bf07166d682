/** Half the side of the square in which nodes start. */
const HALF = 500;

/** Where a node starts before the layout: hashed from its id, so that the same graph lies the same way. */
export function startPosition(id: string): { readonly x: number; readonly y: number } {
  return { x: unit(hash(`${id}x`)) * HALF, y: unit(hash(`${id}y`)) * HALF };
}

/** FNV-1a, then mixed: ids that differ in one letter lie apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

function unit(value: number): number {
  return (value / 0xffffffff) * 2 - 1;
}
