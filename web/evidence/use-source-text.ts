import { useEffect, useState } from "react";
import type { DocumentId } from "../../src/domain/ids.ts";
import { fetchSource } from "../api.ts";

/** Neither until the answer comes; `problem`: why there is no text. */
export interface SourceAnswer {
  readonly text?: string;
  readonly problem?: string;
}

export function useSourceText(document: DocumentId): SourceAnswer {
  const [answer, setAnswer] = useState<SourceAnswer>({});
  useEffect(() => {
    let isWanted = true;
    setAnswer({});
    fetchSource(document).then(
      (text) => isWanted && setAnswer({ text }),
      (error: Error) => isWanted && setAnswer({ problem: error.message }),
    );
    return () => {
      isWanted = false;
    };
  }, [document]);
  return answer;
}
