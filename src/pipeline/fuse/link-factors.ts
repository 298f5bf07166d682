import { datesAgree } from "../../domain/dates.ts";
import type { Profile } from "./profile.ts";

/** Something that two profiles have or have not in common, and what it says for their being one. */
interface LinkFactor {
  readonly name: string;
  readonly weight: number;
  readonly holds: (a: Profile, b: Profile) => boolean;
  /** Where it holds, the two are not one, nor are any that were linked with them. */
  readonly isVeto?: true;
}

/** From this on two are one. */
export const LEAST_SCORE = 0.7;

/** The one score of links between documents: the sum of what holds, from 0 up. */
export const LINK_FACTORS: readonly LinkFactor[] = [
  { name: "same name", weight: 0.75, holds: (a, b) => areTelling(a, b) && share(a.keys, b.keys) },
  {
    name: "same short name",
    weight: 0.7,
    holds: (a, b) => areTelling(a, b) && !share(a.keys, b.keys) && shareAny(a, b),
  },
  { name: "same words", weight: 0.35, holds: (a, b) => !areTelling(a, b) && (share(a.keys, b.keys) || shareAny(a, b)) },
  {
    name: "other full name",
    weight: -0.4,
    holds: (a, b) =>
      areFull(a.keys) &&
      areFull(b.keys) &&
      !share(a.keys, b.keys) &&
      !share(a.keys, b.otherKeys) &&
      !share(b.keys, a.otherKeys),
  },
  { name: "same post", weight: 0.35, holds: (a, b) => a.type === "Person" && share(a.titles, b.titles) },
  { name: "same people", weight: 0.3, holds: (a, b) => share(a.people, b.people) },
  {
    name: "same country",
    weight: 0.2,
    holds: (a, b) => a.type !== "Agreement" && share(a.countries, b.countries),
  },
  {
    name: "same parties",
    weight: 0.3,
    holds: (a, b) => a.type === "Agreement" && a.countries.length > 1 && a.countries.join() === b.countries.join(),
  },
  {
    name: "same date",
    weight: 0.3,
    holds: (a, b) =>
      a.signed !== undefined && b.signed !== undefined && a.signed.length > 4 && datesAgree(a.signed, b.signed),
  },
  {
    name: "same setting",
    weight: 0.1,
    holds: (a, b) =>
      !areTelling(a, b) &&
      a.setting !== undefined &&
      (a.setting === b.setting || b.countries.includes(a.setting) || a.countries.includes(b.setting ?? "")),
  },
  {
    name: "other country",
    weight: -0.6,
    isVeto: true,
    holds: (a, b) => (a.type !== "Agreement" || !areTelling(a, b)) && areApart(a.countries, b.countries),
  },
  { name: "other number", weight: -0.6, isVeto: true, holds: (a, b) => areApart(a.numbers, b.numbers) },
  {
    name: "other date",
    weight: -0.6,
    isVeto: true,
    holds: (a, b) =>
      !areTelling(a, b) && a.signed !== undefined && b.signed !== undefined && !datesAgree(a.signed, b.signed),
  },
];

function areTelling(a: Profile, b: Profile): boolean {
  return a.isTelling && b.isTelling;
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((each) => b.includes(each));
}

function shareAny(a: Profile, b: Profile): boolean {
  return share(a.keys, b.otherKeys) || share(a.otherKeys, b.keys) || share(a.otherKeys, b.otherKeys);
}

function areApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !share(a, b);
}

/** More than an acronym or a single word. */
function areFull(keys: readonly string[]): boolean {
  return keys.some((key) => key.includes(" "));
}
