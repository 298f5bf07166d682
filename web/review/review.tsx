import { lazy, Suspense } from "react";
import { CAN_REVIEW } from "./session.ts";

/** Apart from the rest: most pages only show. */
const ReviewDesk = lazy(() => import("./review-desk.tsx").then(({ ReviewDesk }) => ({ default: ReviewDesk })));

/** All of deciding that lies over the page; nothing where the server lets nobody decide. */
export function Review() {
  if (!CAN_REVIEW) return null;
  return (
    <Suspense>
      <ReviewDesk />
    </Suspense>
  );
}
