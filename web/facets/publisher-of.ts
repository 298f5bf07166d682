import type { Document } from "../../src/domain/document.ts";

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Name of who published it, "" where that is not known; what no address can hold is replaced. */
export function publisherOf({ publisher = "" }: Document): string {
  return publisher.replace(LONE_SURROGATE, "\uFFFD");
}
