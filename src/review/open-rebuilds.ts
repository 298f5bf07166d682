import type { Progress, Report } from "../pipeline/build.ts";

/** Builds again for whoever asks, one build at a time. */
export interface Rebuilds {
  /** Those who ask while a build runs share the next one. Rejects where that build fails. */
  request(report: (progress: Progress) => void): Promise<void>;
}

export function openRebuilds(build: (report: Report) => Promise<void>): Rebuilds {
  const listeners = new Set<(progress: Progress) => void>();
  const tell: Report = (progress) => {
    for (const listener of listeners) listener(progress);
    // What was said goes out before the work goes on.
    return new Promise((resolve) => setImmediate(resolve));
  };
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  const start = (): Promise<void> => {
    next = undefined;
    running = build(tell);
    return running;
  };
  return {
    request: async (report) => {
      listeners.add(report);
      next ??= running.then(start, start);
      try {
        await next;
      } finally {
        listeners.delete(report);
      }
    },
  };
}
