import { printChange, type UndatedChange } from "../../src/decisions/print-change.ts";
import { type DeskRecord, type Forecast, REVIEW_HEADER, type ReviewEvent } from "../../src/decisions/review-records.ts";
import { cutOff, serverSilent, serverStrange } from "./messages.ts";
import { REVIEW_TOKEN } from "./session.ts";

/** What the server says no to; the message is for the reader. */
class ReviewError extends Error {
  override readonly name = "ReviewError";
}

/** What there is to decide, and what is decided. @throws ReviewError, as do the next two */
export async function fetchDesk(): Promise<DeskRecord> {
  return (await ask("review", {})).json();
}

/** What a change would do; nothing is written. */
export async function fetchForecast(change: UndatedChange): Promise<Forecast> {
  return (await post("review/forecast", printChange(change))).json();
}

/** Files a change, or none, and builds the graph anew; `onEvent` hears of each step, last how it ended. */
export async function sendChange(
  change: UndatedChange | undefined,
  onEvent: (event: ReviewEvent) => void,
): Promise<void> {
  const answer = await (change ? post("review/decisions", printChange(change)) : post("review/rebuild", "{}"));
  let rest = "";
  let last: ReviewEvent | undefined;
  const decoder = new TextDecoder();
  const reader = answer.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read().catch(() => undefined)) {
    const lines = (rest + decoder.decode(part.value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      last = JSON.parse(line) as ReviewEvent;
      onEvent(last);
    }
  }
  if (last?.kind !== "built" && last?.kind !== "failed") onEvent({ kind: "failed", problem: cutOff() });
}

function post(path: string, body: string): Promise<Response> {
  return ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body });
}

async function ask(path: string, request: RequestInit): Promise<Response> {
  const headers = { ...request.headers, [REVIEW_HEADER]: REVIEW_TOKEN ?? "" };
  const answer = await fetch(path, { ...request, headers }).catch(() => undefined);
  if (!answer) throw new ReviewError(serverSilent());
  if (answer.ok) return answer;
  const { problem } = (await answer.json().catch(() => ({}))) as { readonly problem?: string };
  throw new ReviewError(problem ?? serverStrange(answer.status));
}
