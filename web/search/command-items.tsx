import { Command } from "cmdk";
import { SquareTerminal } from "lucide-react";
import { isPossibleNow, type Command as PageCommand } from "../commands/command.ts";
import { COMMANDS } from "../commands/commands.ts";
import { printKey } from "../keys/print-key.ts";
import { useExplorer } from "../state/store.ts";
import { hasAllWords, wordsOf } from "../table/has-all-words.ts";

/** What the page can do now and is called so. */
export function CommandItems({
  text,
  onChoose,
}: {
  readonly text: string;
  readonly onChoose: (command: PageCommand) => void;
}) {
  const words = wordsOf(text);
  const state = useExplorer();
  const found = COMMANDS.filter((command) => hasAllWords(command.words, words) && isPossibleNow(command, state));
  if (found.length === 0) return null;
  return (
    <Command.Group heading="Commands">
      {found.map((command) => (
        <Command.Item key={command.words} value={`command ${command.words}`} onSelect={() => onChoose(command)}>
          <SquareTerminal aria-hidden="true" size={16} />
          <span className="found">{command.words}</span>
          {command.key && <kbd>{printKey(command.key)}</kbd>}
        </Command.Item>
      ))}
    </Command.Group>
  );
}
