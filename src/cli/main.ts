#!/usr/bin/env node
import { runCli } from "./run-cli.ts";
import { openTerminal } from "./terminal.ts";

// A reader that has seen enough (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await runCli(process.argv.slice(2), openTerminal(process));
