import { useEffect } from "react";
import { BuildNote } from "./build-note.tsx";
import { DecideDialog } from "./decide-dialog.tsx";
import { loadDesk } from "./review-actions.ts";
import { ReviewSheet } from "./review-sheet.tsx";
import { useReview } from "./review-store.ts";

export function ReviewDesk() {
  useEffect(() => {
    loadDesk();
  }, []);
  const isSheetOpen = useReview(({ sheet }) => sheet !== undefined);
  return (
    <>
      <ReviewSheet />
      <DecideDialog />
      {!isSheetOpen && <BuildNote />}
    </>
  );
}
