import { type LayoutTask, layOut } from "./layout.ts";

/** Off the page's thread, so that the layout never blocks a click. */
self.addEventListener("message", (event: MessageEvent<LayoutTask>) => {
  for (const step of layOut(event.data)) self.postMessage(step);
});
