import type { Claim } from "../../src/domain/claim.ts";
import { addressOf } from "../components/go-to.ts";
import { Name } from "../components/name.tsx";
import { StatusMark } from "../components/status-mark.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { closeSource, selectClaim } from "../state/selection.ts";
import { useExplorer } from "../state/store.ts";
import { sayClaim } from "../timeline/say-claim.ts";
import type { Saying } from "./list-quotes.ts";

/** The claims that the marked words say; each leads back to the graph. */
export function SaidHere({ saying }: { readonly saying: Saying | undefined }) {
  return (
    <footer className="reader-foot" data-empty={saying === undefined}>
      {saying && (
        <>
          <h3>These words say</h3>
          <ul>
            {saying.claims.map((claim) => (
              <li key={claim.id}>
                <BackLink claim={claim} />
              </li>
            ))}
          </ul>
        </>
      )}
    </footer>
  );
}

/** Without leaving the entity at hand where the claim is about it. */
function BackLink({ claim }: { readonly claim: Claim }) {
  const index = useGraph();
  const address = useExplorer(({ view }) => {
    const { entity } = view.selection;
    const card = entity !== undefined && claim.object === entity ? entity : claim.subject;
    return addressOf({ ...view, selection: selectClaim(closeSource(view.selection), card, claim.id) });
  });
  return (
    <a href={address}>
      <StatusMark status={claim.status} />
      <Name>{sayClaim(index, claim)}</Name>
    </a>
  );
}
