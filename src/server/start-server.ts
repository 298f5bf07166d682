import { once } from "node:events";
import { access } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { BUILD_FILE } from "../records/build-record.ts";
import { inBrackets, isEverywhere, isLoopback } from "./allowed-host.ts";
import { type AppOptions, buildApp } from "./build-app.ts";
import { DEFAULT_HOST, DEFAULT_PORT } from "./defaults.ts";
import {
  graphMissing,
  hostUnknown,
  noPortFree,
  pageMissing,
  portForbidden,
  portTaken,
  reviewNotLocal,
} from "./messages.ts";

const PORTS_TRIED = 20;

export interface ServerOptions extends AppOptions {
  /** 0 for any free one; absent for the default or the next free one. */
  readonly port?: number | undefined;
}

export interface RunningServer {
  /** To open in a browser on this machine, with a `/` at the end. */
  readonly address: string;
  /** Stops listening and drops open connections. */
  close(): Promise<void>;
}

/** @throws ServerError where the page, the graph, the port or the host is not to be had, or where others could review */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  if (!(await exists(join(options.graph, BUILD_FILE)))) throw graphMissing(options.graph);
  if (!(await exists(join(options.page, "index.html")))) throw pageMissing(options.page);
  if (options.review && !isLoopback(options.host)) throw reviewNotLocal(options.host);
  const server = await listen(options);
  const { port } = server.address() as AddressInfo;
  const name = isEverywhere(options.host) ? DEFAULT_HOST : inBrackets(options.host);
  return { address: `http://${name}:${port}/`, close: () => closeServer(server) };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function listen(options: ServerOptions): Promise<Server> {
  const last = options.port ?? DEFAULT_PORT + PORTS_TRIED - 1;
  for (let port = options.port ?? DEFAULT_PORT; port <= last; port++) {
    const server = await tryPort(options, port);
    if (server) return server;
  }
  throw options.port === undefined ? noPortFree(DEFAULT_PORT, last) : portTaken(options.port);
}

/** Undefined where the port is taken. */
async function tryPort(options: ServerOptions, port: number): Promise<Server | undefined> {
  const app = buildApp(options);
  const server = createAdaptorServer({ fetch: app.fetch as never }) as Server;
  try {
    await once(server.listen(port, options.host), "listening");
    return server;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EADDRINUSE") return undefined;
    if (code === "EACCES") throw portForbidden(port);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN") throw hostUnknown(options.host);
    throw error;
  }
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
