import { Share2 } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { type Command, isPossibleNow } from "../commands/command.ts";
import { count } from "../components/count.ts";
import { useShown } from "../explorer/use-shown.ts";
import { useExplorer } from "../state/store.ts";
import { COPY_LINK, SAVE_SHOWN } from "./share-commands.ts";

/** What can be taken along from here: the link, and the graph as it is shown. */
export function ShareMenu() {
  return (
    // Not modal: that writes a style element into the page, which a strict policy refuses.
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="icon-button share-button" aria-label="Share">
        <Share2 aria-hidden="true" size={16} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu-list" align="end" sideOffset={6} collisionPadding={8}>
          <ShareItems />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function ShareItems() {
  const { distances, claims } = useShown();
  const state = useExplorer();
  const saves = SAVE_SHOWN.filter((command) => isPossibleNow(command, state));
  return (
    <>
      {isPossibleNow(COPY_LINK, state) && <ShareItem command={COPY_LINK} />}
      {saves.length > 0 && (
        <DropdownMenu.Label>
          The graph shown: {count(distances.size, "entity", "entities")} · {count(claims.length, "claim")}
        </DropdownMenu.Label>
      )}
      {saves.map((command) => (
        <ShareItem key={command.words} command={command} />
      ))}
    </>
  );
}

function ShareItem({ command: { words, run } }: { readonly command: Command }) {
  return <DropdownMenu.Item onSelect={run}>{words}</DropdownMenu.Item>;
}
