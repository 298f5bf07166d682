import type { KeyName } from "../keys/keys.ts";
import type { ExplorerState } from "../state/store.ts";

/** Something that the page can do at a word. */
export interface Command {
  /** Says what it does; no two have the same. */
  readonly words: string;
  /** Heard wherever nobody types and no dialog is open. */
  readonly key?: KeyName;
  /** Absent: always. */
  isPossible?(state: ExplorerState): boolean;
  run(): void;
}

export function isPossibleNow(command: Command, state: ExplorerState): boolean {
  return command.isPossible?.(state) ?? true;
}
