import { RadioGroup } from "radix-ui";
import { useState } from "react";
import type { EntityId } from "../../src/domain/ids.ts";
import { Pictogram } from "../components/pictogram.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { namedNowhere } from "./messages.ts";
import type { Chosen } from "./review-store.ts";
import { wordsOfEntity } from "./to-verdicts.ts";

/** Chooses of which type an entity is instead. */
export function TypeForm({
  entity,
  onChoose,
}: {
  readonly entity: EntityId;
  readonly onChoose: (chosen: Chosen | undefined) => void;
}) {
  const { graph, schema, entity: find } = useGraph();
  const [chosen, setChosen] = useState("");
  const { type, name } = find(entity);
  const a = wordsOfEntity(graph, entity);
  if (!a) return <p className="problem">{namedNowhere()}</p>;
  const choose = (next: string) => {
    setChosen(next);
    onChoose({ verdicts: [{ verdict: "is a", type: next, a }], words: `${name} is of the type ${next}` });
  };
  return (
    <RadioGroup.Root className="types" aria-label="Type" value={chosen} onValueChange={choose}>
      {schema.types
        .filter((each) => each.name !== type)
        .map((each) => (
          <RadioGroup.Item key={each.name} value={each.name} title={each.description}>
            <Pictogram type={each.name} />
            {each.name}
          </RadioGroup.Item>
        ))}
    </RadioGroup.Root>
  );
}
