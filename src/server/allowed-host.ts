import { isIP } from "node:net";

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** Addresses that stand for every interface of the machine. */
const ANY_ADDRESS = ["0.0.0.0", "::"];

/** Where a server listens. */
export interface Listening {
  readonly host: string;
  readonly port: number;
}

/**
 * True where `given`, of a `Host` or `Origin` header, names this server. Against DNS rebinding: a page elsewhere can point its
 * own name at this machine, but then that name is in `Host`. A server that listens on every interface is also called by any
 * of its IP addresses, and those are no names that can be rebound.
 */
export function isAllowedHost(given: string, server: Listening): boolean {
  const { name, port } = splitHost(given.toLowerCase());
  if (port !== String(server.port)) return false;
  if (LOOPBACK.includes(name) || name === inBrackets(server.host.toLowerCase())) return true;
  return isEverywhere(server.host) && isIP(name.replace(/^\[|\]$/g, "")) !== 0;
}

/** True where the server can be reached on every interface. */
export function isEverywhere(host: string): boolean {
  return ANY_ADDRESS.includes(host);
}

/** True where only this machine reaches a server that listens on `host`. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(inBrackets(host.toLowerCase()));
}

/** An IPv6 address stands in brackets wherever a port may follow. */
export function inBrackets(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}

/** Without a port it is HTTP's own, 80. */
function splitHost(host: string): { name: string; port: string } {
  const colon = host.lastIndexOf(":");
  if (colon === -1 || host.endsWith("]")) return { name: host, port: "80" };
  return { name: host.slice(0, colon), port: host.slice(colon + 1) };
}
