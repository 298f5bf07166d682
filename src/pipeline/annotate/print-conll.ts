import type { Sentence, Token } from "../../domain/sentence.ts";

/**
 * Sentences as CoNLL-U: a line a token with its number, form, lemma, tag, head and relation; in the last column the name it is part of
 * (`Entity=B-Person`), its finer type and probability, and whether a space follows.
 */
export function printConll(text: string, sentences: readonly Sentence[]): string {
  return sentences.map((sentence) => printSentence(text, sentence)).join("");
}

function printSentence(text: string, { index, start, end, tokens }: Sentence): string {
  const words = text.slice(start, end).replace(/\s+/g, " ");
  const lines = tokens.map((token, at) => printToken(token, at, tokens[at + 1]?.start === token.end));
  return `# sent_id = ${index + 1}\n# text = ${words}\n${lines.join("\n")}\n\n`;
}

function printToken(token: Token, index: number, isGlued: boolean): string {
  const { text, lemma, tag, head, label } = token;
  return [index + 1, text, lemma, tag, "_", "_", head + 1, label, "_", printMisc(token, isGlued)].join("\t");
}

function printMisc({ entity, fine, probability }: Token, isGlued: boolean): string {
  const fields = [
    entity && `Entity=${entity}`,
    fine && `Fine=${fine}`,
    probability !== undefined && `Probability=${probability}`,
    isGlued && "SpaceAfter=No",
  ].filter(Boolean);
  return fields.length > 0 ? fields.join("|") : "_";
}
