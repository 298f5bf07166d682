import { PinOff } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { Name } from "../components/name.tsx";
import { unpin, unpinAll, usePins } from "../state/pins.ts";
import { useGraph } from "./use-graph.ts";
import { useShown } from "./use-shown.ts";

/** So many can be chosen from; all can be freed at once. */
const MOST = 12;

/** What was dragged stays where it was put until it is freed here; nothing while nothing is pinned. */
export function PinMenu() {
  const pins = usePins((state) => state.pins);
  const { distances } = useShown();
  const index = useGraph();
  const here = [...pins.keys()].filter((id) => distances.has(id));
  if (here.length === 0) return null;
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="icon-button" aria-label={`Pinned: ${here.length}`} title="Free what was dragged">
        <PinOff aria-hidden="true" size={15} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="canvas-menu" side="top" align="end" sideOffset={6}>
          {here.slice(-MOST).map((id) => (
            <DropdownMenu.Item key={id} onSelect={() => unpin(id)}>
              Unpin <Name>{index.entity(id).name}</Name>
            </DropdownMenu.Item>
          ))}
          <DropdownMenu.Item onSelect={unpinAll}>Unpin all</DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
