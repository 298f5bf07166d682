import { cpus, loadavg } from "node:os";

/** Without it no figure says anything: one line. */
export function describeMachine(): string {
  return `machine         ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, load ${describeLoad()}`;
}

/** Processes that want a core, on average over the last minute, five and fifteen. */
export function describeLoad(): string {
  return loadavg()
    .map((load) => load.toFixed(1))
    .join(", ");
}
