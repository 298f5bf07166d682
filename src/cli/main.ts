#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { runCli } from "./run-cli.ts";
import { openTerminal } from "./terminal.ts";

// Reading makes much that lives shortly: a young generation that grows for it takes 20 MB and saves no time.
setFlagsFromString("--semi-space-growth-factor=1");

// A reader that has seen enough (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await runCli(process.argv.slice(2), openTerminal(process));
