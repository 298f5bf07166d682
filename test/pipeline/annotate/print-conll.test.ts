import { expect, test } from "vitest";
import { printConll } from "../../../src/pipeline/annotate/print-conll.ts";

test("a sentence is a block of lines of ten columns, with name, finer type and spacing in the last", () => {
  const text = "NATO\nmet.";
  const name = { entity: "B-Organization", fine: "agency", probability: 0.93 };
  const tokens = [
    { start: 0, end: 4, text: "NATO", tag: "PROPN", lemma: "nato", head: 1, label: "nsubj", ...name },
    { start: 5, end: 8, text: "met", tag: "VERB", lemma: "meet", head: -1, label: "root" },
    { start: 8, end: 9, text: ".", tag: "PUNCT", lemma: ".", head: 1, label: "punct" },
  ];
  expect(printConll(text, [{ index: 0, start: 0, end: 9, tokens }])).toBe(
    [
      "# sent_id = 1",
      "# text = NATO met.",
      "1\tNATO\tnato\tPROPN\t_\t_\t2\tnsubj\t_\tEntity=B-Organization|Fine=agency|Probability=0.93",
      "2\tmet\tmeet\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No",
      "3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_",
      "",
      "",
    ].join("\n"),
  );
});
