import type { Claim, Conflict } from "../../../domain/claim.ts";
import { groupBy } from "../../../domain/group-by.ts";
import type { EntityId } from "../../../domain/ids.ts";
import { isBefore, type Side, saidBy, type Told, toConflict } from "./said-by.ts";

/** A body that approves for the whole of a state; what its chambers have yet to approve it has not approved. */
const WHOLE = /\b(?:parliament|congress|legislature)\b/i;

/**
 * Who has approved an agreement and who has not: one that did and did not, and a parliament that did where one of its chambers is
 * still to, in the same document.
 */
export function actorConflicts(told: Told): readonly Conflict[] {
  const byAgreement = groupBy(told.claims, ({ predicate, object }) =>
    predicate === "RATIFIED" && object !== undefined ? [object] : [],
  );
  return [...byAgreement].flatMap(([agreement, about]) => [
    ...deniedAndDone(agreement, about, told),
    ...wholeAndPart(agreement, about, told),
  ]);
}

function deniedAndDone(agreement: EntityId, about: readonly Claim[], { documents }: Told): readonly Conflict[] {
  return about.flatMap((claim) => {
    const other = about.find(({ subject, status }) => subject === claim.subject && status === "denied");
    if (claim.status !== "asserted" || !other) return [];
    const [done, denied] = [saidBy(claim), saidBy(other)];
    const progress = denied.every((no) =>
      done.every((yes) => isBefore(documents.get(no.evidence.document), documents.get(yes.evidence.document))),
    );
    const sides: Side[] = [
      { value: "ratified", said: done },
      { value: "did not ratify", said: denied },
    ];
    return progress ? [] : [toConflict("actor", agreement, "The sources differ on who ratified it.", sides)];
  });
}

function wholeAndPart(agreement: EntityId, about: readonly Claim[], { entities }: Told): readonly Conflict[] {
  const nameOf = (id: EntityId) => entities.get(id)?.name ?? "";
  const done = about.filter(({ subject, status }) => status === "asserted" && WHOLE.test(nameOf(subject)));
  const due = about.filter(
    ({ subject, status }) => status === "planned" && isChamber(entities.get(subject)?.type, nameOf(subject)),
  );
  return done.flatMap((whole) =>
    due.flatMap((part) => {
      const documents = new Set(part.evidence.map(({ document }) => document));
      const yes = saidBy(whole).filter(({ evidence }) => documents.has(evidence.document));
      if (yes.length === 0) return [];
      const own = new Set(yes.map(({ evidence }) => evidence.document));
      const sides: Side[] = [
        { value: `ratified by ${nameOf(whole.subject)}`, said: yes },
        {
          value: `still to be ratified by ${nameOf(part.subject)}`,
          said: saidBy(part).filter(({ evidence }) => own.has(evidence.document)),
        },
      ];
      const note = "A document says that a parliament has ratified it, and that a chamber is still to.";
      return [toConflict("actor", agreement, note, sides)];
    }),
  );
}

/** A body that is no whole parliament; people and states ratify besides it. */
function isChamber(type: string | undefined, name: string): boolean {
  return type === "Organization" && !WHOLE.test(name);
}
