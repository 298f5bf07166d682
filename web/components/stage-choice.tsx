import { changeAppearance } from "../state/actions.ts";
import type { Stage } from "../state/appearance.ts";
import { Choice } from "./choice.tsx";
import { useStage } from "./use-stage.ts";

const OPTIONS: readonly { readonly value: Stage; readonly word: string }[] = [
  { value: "graph", word: "Graph" },
  { value: "list", word: "List" },
];

export function StageChoice() {
  const choose = (stage: Stage) => changeAppearance(({ pane: _, ...appearance }) => ({ ...appearance, stage }));
  return <Choice label="Show as" options={OPTIONS} chosen={useStage()} onChoose={choose} />;
}
