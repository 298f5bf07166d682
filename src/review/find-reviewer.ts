import { execFile } from "node:child_process";
import { userInfo } from "node:os";
import { promisify } from "node:util";

/** Who decides and when, as a decision says it: by the name that git or, without it, the system has for the person here. */
export async function findReviewer(
  who: string | undefined,
  folder: string,
): Promise<{ readonly who: string; readonly when: string }> {
  return { who: who ?? (await gitName(folder)) ?? userInfo().username, when: today() };
}

async function gitName(folder: string): Promise<string | undefined> {
  const { stdout } = await promisify(execFile)("git", ["-C", folder, "config", "user.name"]).catch(() => ({
    stdout: "",
  }));
  return stdout.trim() || undefined;
}

/** ISO 8601, where the person is. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
