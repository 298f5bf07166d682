/** As the `ref` of an element in the reader: the text moves to it once it is there, unless it is in sight already. */
export function bringIntoSight(element: HTMLElement | null): void {
  const room = element?.closest(".reader-text")?.getBoundingClientRect();
  const own = element?.getBoundingClientRect();
  if (room && own && room.top <= own.top && own.bottom <= room.bottom) return;
  element?.scrollIntoView({ block: "center" });
}
