import { isReported, reportedBy } from "./engine/statement-scope.ts";
import type { Placed, Reading } from "./reading.ts";

/** Who is reported as saying what the token at `index` tells: by a reporting word above it, or by quotation marks around it. */
export function findSpeaker(reading: Reading, index: number): Placed | undefined {
  const report = reading.reports.find(
    ({ trigger }) => trigger !== index && isReported(reading.tree, index, trigger, reportedBy(reading.tree, trigger)),
  );
  if (report) return report.speakers[0];
  const start = reading.sentence.tokens[index]?.start ?? 0;
  return reading.quotations.find((quotation) => quotation.start <= start && start < quotation.end)?.speakers[0];
}
