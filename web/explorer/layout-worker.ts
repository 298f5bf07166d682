import { computeLayout, type LayoutTask } from "./layout.ts";

/** Off the page's thread, so that the layout never blocks a click. */
self.addEventListener("message", (event: MessageEvent<LayoutTask>) => {
  self.postMessage(computeLayout(event.data));
});
