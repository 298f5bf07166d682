import { Command } from "cmdk";
import { LayoutList } from "lucide-react";
import { STAGE_WORDS, STAGES, type Stage } from "../state/stage.ts";
import { hasAllWords, wordsOf } from "../table/has-all-words.ts";

/** The views of the page whose names have the words. */
export function ViewItems({ text, onChoose }: { readonly text: string; readonly onChoose: (stage: Stage) => void }) {
  const words = wordsOf(text);
  const found = STAGES.filter((stage) => hasAllWords(STAGE_WORDS[stage], words));
  if (found.length === 0) return null;
  return (
    <Command.Group heading="Views">
      {found.map((stage) => (
        <Command.Item key={stage} value={`view ${stage}`} onSelect={() => onChoose(stage)}>
          <LayoutList aria-hidden="true" size={16} />
          <span className="found">{STAGE_WORDS[stage]}</span>
          <span className="number">View · {STAGES.indexOf(stage) + 1}</span>
        </Command.Item>
      ))}
    </Command.Group>
  );
}
