import { useEffect, useState } from "react";
import type { UndatedChange } from "../../src/decisions/print-change.ts";
import type { Forecast } from "../../src/decisions/review-records.ts";
import { fetchForecast } from "./review-client.ts";

/** Milliseconds that a choice stands still before it is worth asking the server. */
const REST = 200;

/** What is known of a change before it is made. */
export interface Foreseen {
  readonly forecast?: Forecast;
  /** Why it cannot be made. */
  readonly problem?: string;
}

/** What `change` would do; undefined until the server has said, and where there is no change. */
export function useForecast(change: UndatedChange | undefined): Foreseen | undefined {
  const key = change && JSON.stringify(change);
  const [foreseen, setForeseen] = useState<Foreseen & { readonly key: string }>();
  useEffect(() => {
    if (key === undefined) return;
    let isWanted = true;
    const ask = async () => {
      const answer = await fetchForecast(JSON.parse(key) as UndatedChange).then(
        (forecast) => ({ forecast, key }),
        (error: Error) => ({ problem: error.message, key }),
      );
      if (isWanted) setForeseen(answer);
    };
    const timer = setTimeout(ask, REST);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [key]);
  return foreseen?.key === key ? foreseen : undefined;
}
