import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

declare const brand: unique symbol;
type Id<Of extends string> = string & { readonly [brand]: Of };

export type DocumentId = Id<"document">;
export type EntityId = Id<"entity">;
export type ClaimId = Id<"claim">;
export type ConflictId = Id<"conflict">;

/** 64 bits of SHA-256 in hex: enough for a million records with a chance of collision below one in ten million. */
const DIGITS = 16;

/** SHA-256 of bytes, in hex. */
export function sha256Of(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** A document's id is made of its bytes alone: the same text under another name is the same document. */
export function documentId(sha256: string): DocumentId {
  return `d${sha256.slice(0, DIGITS)}` as DocumentId;
}

/** `homonym` tells apart two entities of one type and name, by the place of their first mention. */
export function entityId(type: string, name: string, homonym = ""): EntityId {
  return `e${digest([type, name, homonym])}` as EntityId;
}

/** `parts`: ends, predicate and status; for what can happen again also date and values. */
export function claimId(parts: readonly string[]): ClaimId {
  return `c${digest(parts)}` as ClaimId;
}

export function conflictId(parts: readonly string[]): ConflictId {
  return `x${digest(parts)}` as ConflictId;
}

function digest(parts: readonly string[]): string {
  return sha256Of(utf8ToBytes(parts.join("\u0000"))).slice(0, DIGITS);
}

/** Order of code units: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
