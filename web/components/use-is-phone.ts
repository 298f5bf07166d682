import { useSyncExternalStore } from "react";

const PHONE = "(max-width: 599px)";

/** True where nothing has room beside anything else: lists come first and the rows of tables are cards. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(PHONE).matches);
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(PHONE);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
