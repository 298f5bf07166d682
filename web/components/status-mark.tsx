import type { Status } from "../../src/domain/claim.ts";

const DASHES: Readonly<Record<Status, string | undefined>> = {
  asserted: undefined,
  planned: "7 4",
  possible: "1.5 3",
  denied: undefined,
};

/** The line of a status as the canvas draws it: solid, long dash, dotted, solid with a bar across the middle. */
export function StatusMark({ status, isNamed = true }: { readonly status: Status; readonly isNamed?: boolean }) {
  return (
    <svg className="status-mark" viewBox="0 0 24 12" width="24" height="12" role="img" aria-hidden={!isNamed}>
      <title>{status}</title>
      <path d="M1 6H23" strokeDasharray={DASHES[status]} />
      {status === "denied" && <path d="M12 1.5V10.5" />}
    </svg>
  );
}
