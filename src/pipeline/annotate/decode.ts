import type { Argument, NameTag } from "../../domain/sentence.ts";
import { findBestTags } from "./best-tags.ts";
import { decodeNames } from "./decode-names.ts";
import type { ModelConfig } from "./model-tables.ts";
import type { NetworkInputs, NetworkOutputs } from "./network.ts";
import { roundScore, type TokenReading } from "./reading.ts";
import { findBestTree } from "./spanning-tree.ts";

/** One sentence of a batch. */
interface Row {
  readonly outputs: NetworkOutputs;
  readonly labels: ModelConfig["labels"];
  /** Tokens of the batch's longest sentence. */
  readonly width: number;
  /** Where the sentence's tokens begin among those of the batch. */
  readonly first: number;
  readonly count: number;
}

/** What each sentence of a batch reads: tags, a tree with one root, names, roles. */
export function decode(
  inputs: NetworkInputs,
  outputs: NetworkOutputs,
  labels: ModelConfig["labels"],
): readonly (readonly TokenReading[])[] {
  const { width, lengths } = inputs;
  return Array.from(lengths, (count, index) => decodeRow({ outputs, labels, width, first: index * width, count }));
}

function decodeRow(row: Row): readonly TokenReading[] {
  const { outputs, labels, width, first, count } = row;
  const stride = width + 1;
  const heads = findBestTree(count, (token, head) => outputs.arcs[(first + token - 1) * stride + head] ?? 0);
  const names = findNames(row);
  return heads.map((head, token) => ({
    tag: labels.pos[indexOfMost(outputs.pos, (first + token) * labels.pos.length, labels.pos.length)] ?? "X",
    head: head - 1,
    label: labels.rels[outputs.rels[(first + token) * stride + head] ?? 0] ?? "dep",
    ...(names[token] ? { name: names[token] } : {}),
    ...findRoles(row, token),
  }));
}

function findNames({ outputs, labels, first, count }: Row): readonly (NameTag | undefined)[] {
  const [tags, size] = [labels.names, labels.names.length];
  const path = findBestTags({ tags, scores: outputs.names, offset: first * size, count });
  return decodeNames({
    tags: path.map((tag) => tags[tag] ?? "O"),
    chanceOf: (token) => outputs.names[(first + token) * size + (path[token] ?? 0)] ?? 0,
    fineChanceOf: (token, fine) =>
      outputs.types[(first + token) * labels.types.length + labels.types.indexOf(fine)] ?? 0,
  });
}

const NO_ROLES = { roles: [] };

function findRoles(row: Row, token: number): Pick<TokenReading, "roles" | "happened"> {
  const { outputs, labels, width, first, count } = row;
  if ((outputs.predicates[first + token] ?? 0) <= 0) return NO_ROLES;
  const roles: Argument[] = [];
  for (let other = 0; other < count; other++) {
    const role = outputs.roles[(first + token) * width + other] ?? 0;
    if (role > 0) roles.push({ role: labels.roles[role] ?? "_", token: other });
  }
  return { roles, happened: roundScore(outputs.facts[first + token] ?? 0) };
}

function indexOfMost(scores: Float32Array, offset: number, count: number): number {
  let chosen = 0;
  for (let index = 1; index < count; index++) {
    if ((scores[offset + index] ?? 0) > (scores[offset + chosen] ?? 0)) chosen = index;
  }
  return chosen;
}
