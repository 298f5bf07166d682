import { useEffect } from "react";
import { BuildNote } from "./build-note.tsx";
import { DecideDialog } from "./decide-dialog.tsx";
import { loadDesk } from "./review-actions.ts";
import { ReviewSheet } from "./review-sheet.tsx";

export function ReviewDesk() {
  useEffect(() => {
    loadDesk();
  }, []);
  return (
    <>
      <ReviewSheet />
      <DecideDialog />
      <BuildNote />
    </>
  );
}
