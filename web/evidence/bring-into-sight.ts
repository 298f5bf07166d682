/** As the `ref` of an element: the page scrolls to it once it is there. */
export function bringIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "center" });
}
