import { type Reading, wordAt } from "../reading.ts";
import { mentionsOf } from "./between.ts";
import type { Link, Pair } from "./link.ts";

const FORCES = /\b(?:army|navy|air force|forces?|guard|marines|coast ?guard|marine corps|military)\b/i;

/** "the Russian Air Force An-124 aircraft": forces before a system have it. */
export const forceWithSystem: Link = {
  id: "relate/system/force",
  predicate: "OPERATES",
  confidence: 0.75,
  find: (reading) => besideSystems(reading, (words) => FORCES.test(words)),
  examples: [
    ["Two Indian Navy MiG-29K jets landed.", "Indian Navy OPERATES MiG-29K jets asserted"],
    ["Two Kaspi Industries K-12 drones landed.", ""],
    ["The Indian Navy, MiG-29K jets and all, left.", ""],
  ],
};

const MAKERS =
  /\b(?:industries|corporation|corp|aerospace|aviation|aircraft|aeronautics|systems|dynamics|motors|shipyards?|group|defen[cs]e|company|limited|ltd)\b/i;

/** "a Kaspi Industries K-12 drone", "Kaspi Aviation’s K-12": a firm before a system makes it. */
export const makerOfSystem: Link = {
  id: "relate/system/maker",
  predicate: "PRODUCES",
  confidence: 0.75,
  find: (reading) => besideSystems(reading, (words) => !FORCES.test(words) && MAKERS.test(words)),
  examples: [
    ["Two Kaspi Industries K-12 drones landed.", "Kaspi Industries PRODUCES K-12 drones asserted"],
    ["Two Indian Navy MiG-29K jets landed.", ""],
  ],
};

function besideSystems(reading: Reading, isOwner: (words: string) => boolean): readonly Pair[] {
  return mentionsOf(reading, "System").flatMap((object): Pair[] => {
    const before = /^['’]s?$/.test(wordAt(reading, object.first - 1)) ? object.first - 2 : object.first - 1;
    const subject = mentionsOf(reading, "Organization").find(({ last, nested }) => last === before && !nested);
    return subject && isOwner(subject.mention.text) ? [{ subject, object }] : [];
  });
}
