import { Command } from "cmdk";
import type { ReactNode } from "react";
import type { Entity } from "../../src/domain/entity.ts";
import { count } from "./count.ts";
import { Name } from "./name.tsx";
import { Pictogram } from "./pictogram.tsx";

/** An entity to choose from a list; `children`: what is said behind its name. */
export function EntityItem({
  entity,
  onChoose,
  children,
}: {
  readonly entity: Entity;
  readonly onChoose: (entity: Entity) => void;
  readonly children?: ReactNode;
}) {
  return (
    <Command.Item value={entity.id} onSelect={() => onChoose(entity)}>
      <Pictogram type={entity.type} />
      <span className="found">
        <Name>{entity.name}</Name>
        {children}
      </span>
      <span className="number">
        {entity.type} · {count(entity.documents, "doc")}
      </span>
    </Command.Item>
  );
}
