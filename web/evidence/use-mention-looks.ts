import { useMemo } from "react";
import type { EntityId } from "../../src/domain/ids.ts";
import { addressOf } from "../components/go-to.ts";
import { findTypeLook } from "../explorer/type-looks.ts";
import { useGraph, useTheme, useTypeLooks } from "../explorer/use-graph.ts";
import { useExplorer } from "../state/store.ts";
import { centreOn } from "../state/view.ts";

/** How a mention looks and where it leads. */
export interface MentionLook {
  readonly href: string;
  readonly colour: string;
  readonly title: string;
  readonly isOwn: boolean;
}

/** By entity, each worked out once: a long text has thousands of mentions, and nothing they depend on changes under the reader. */
export function useMentionLooks(): (entity: EntityId) => MentionLook {
  const index = useGraph();
  const theme = useTheme();
  const typeLooks = useTypeLooks();
  const selected = useExplorer(({ view }) => view.selection.entity);
  return useMemo(() => {
    const looks = new Map<EntityId, MentionLook>();
    const { view } = useExplorer.getState();
    return (entity) => {
      const known = looks.get(entity);
      if (known) return known;
      const { name, type } = index.entity(entity);
      const look = {
        href: addressOf(centreOn(view, entity)),
        colour: findTypeLook(typeLooks, type).colours[theme],
        title: `${name} · ${type}`,
        isOwn: entity === selected,
      };
      looks.set(entity, look);
      return look;
    };
  }, [index, theme, typeLooks, selected]);
}
