import { REVIEW_META } from "../../src/decisions/review-records.ts";

/** What lets this page decide: the server of this run has put it there. Undefined in any page that only shows. */
export const REVIEW_TOKEN: string | undefined =
  document.querySelector<HTMLMetaElement>(`meta[name="${REVIEW_META}"]`)?.content || undefined;

export const CAN_REVIEW = REVIEW_TOKEN !== undefined;
