/** Why a server does not start. */
export type ServerErrorCode =
  | "page-missing"
  | "graph-missing"
  | "port-taken"
  | "host-unknown"
  | "port-forbidden"
  | "review-not-local";

/** A server that cannot start; the message says why and the way out. */
export class ServerError extends Error {
  override readonly name = "ServerError";
  readonly code: ServerErrorCode;

  constructor(code: ServerErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export function pageMissing(folder: string): ServerError {
  return new ServerError("page-missing", `The explorer's page is not in ${folder}. Build it with "npm run build".`);
}

export function graphMissing(folder: string): ServerError {
  return new ServerError("graph-missing", `No graph lies in ${folder}. Build one with "countersign build".`);
}

export function portTaken(port: number): ServerError {
  return new ServerError(
    "port-taken",
    `Port ${port} is taken by another program. Give another with --port, or none to take the next free one.`,
  );
}

export function noPortFree(first: number, last: number): ServerError {
  return new ServerError("port-taken", `The ports ${first} to ${last} are all taken. Give a free one with --port.`);
}

export function portForbidden(port: number): ServerError {
  return new ServerError("port-forbidden", `The system does not let you listen on port ${port}. Give one above 1023.`);
}

export function hostUnknown(host: string): ServerError {
  return new ServerError(
    "host-unknown",
    `This machine has no address ${host}. Give one of its own with --host, or none for this machine alone.`,
  );
}

export function reviewNotLocal(host: string): ServerError {
  return new ServerError(
    "review-not-local",
    `A server that ${host} can be reached under lets others in, and only people at this machine may review. Leave out --host, or add --read-only.`,
  );
}

export const NOT_FOUND = "Nothing is served under this address.\n";

export const ONLY_READING = "Only GET and HEAD are answered here.\n";

export const WRONG_HOST =
  "This server answers only under its own address. Open the one that it printed, or name this one with --host.\n";

export const WRONG_ORIGIN = "Only the page of this server itself may ask it.\n";

export const WRONG_TOKEN = "This page was loaded from an earlier run of the server. Load it again to review.";

export const NOT_JSON = "Send a change of decisions as application/json.";

export const TOO_MUCH = "This is too much for one change of decisions. Send fewer at once.";

export const BROKEN = "The server could not read this file.\n";
