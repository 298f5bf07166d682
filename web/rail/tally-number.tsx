import { sayNumber } from "../components/count.ts";
import type { Tally } from "../facets/count-facets.ts";

/** How many there are here, and of how many in the whole graph where that is more. */
export function TallyNumber({ tally: { here, all } }: { readonly tally: Tally }) {
  return (
    <span className="number" title={`${sayNumber(here)} here, ${sayNumber(all)} in the whole graph`}>
      {sayNumber(here)}
      {here !== all && <span className="of">{` / ${sayNumber(all)}`}</span>}
    </span>
  );
}
