import { findCommunities, type Network } from "./find-communities.ts";

/** Off the page's thread: among tens of thousands it takes seconds. */
self.addEventListener("message", (event: MessageEvent<Network>) => {
  self.postMessage(findCommunities(event.data));
});
