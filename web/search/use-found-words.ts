import { useEffect, useState } from "react";
import { foldTypedWords } from "../../src/query/search-texts.ts";
import { useGraph } from "../explorer/use-graph.ts";
import { type FoundWords, findInSources } from "./find-in-sources.ts";

/** Milliseconds without a letter after which the texts are searched: who types on wants other words. */
const PAUSE = 80;

/** What the sources have of `text`, as it comes in; undefined where `text` is too short, and until something is known. */
export function useFoundWords(text: string): FoundWords | undefined {
  const { documents } = useGraph().graph;
  const words = foldTypedWords(text);
  const [found, setFound] = useState<FoundWords>();
  useEffect(() => {
    if (words === undefined) return;
    let isWanted = true;
    const search = async () => {
      for await (const each of findInSources(documents, words)) {
        if (!isWanted) return;
        setFound(each);
      }
    };
    const timer = setTimeout(search, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [documents, words]);
  return found?.words === words ? found : undefined;
}
