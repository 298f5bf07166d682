import type { Claim, Evidence, Status } from "../../../src/domain/claim.ts";
import type { Document } from "../../../src/domain/document.ts";
import type { Entity } from "../../../src/domain/entity.ts";
import type { Graph } from "../../../src/domain/graph.ts";
import { documentId, entityId, sha256Of } from "../../../src/domain/ids.ts";
import { mergeClaims } from "../../../src/domain/merge-claims.ts";
import { KNOWLEDGE } from "../../knowledge.ts";

/** `Type Name` on both ends, or a value behind a fact: "Country Norway", "five years". */
export interface Line {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly status?: Status;
  readonly date?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly quote?: string;
}

/** The graph of a document of which nothing is known but what its claims say; those with one quote have one place. */
export function documentOf(text: string, lines: readonly Line[], about: Partial<Document> = {}): Graph {
  const sha256 = sha256Of(Buffer.from(text));
  const id = documentId(sha256);
  const { schema } = KNOWLEDGE;
  const entities = new Map<string, Entity>();
  const endOf = (words: string) => {
    const [type = "", ...name] = words.split(" ");
    const own = entityId(type, name.join(" "));
    entities.set(own, { id: own, type, name: name.join(" "), aliases: [], mentions: 1, documents: 1 });
    return own;
  };
  const said = lines.map((line, at) => {
    const place = line.quote === undefined ? at * 100 : line.quote.length;
    const { subject, predicate, object, status = "asserted", date, values, quote = `${text} ${at}.` } = line;
    const evidence: Evidence = {
      document: id,
      start: place,
      end: place + quote.length,
      quote,
      rule: "test/any",
      status,
      ...(date ? { date } : {}),
      ...(values ? { values } : {}),
    };
    const other = schema.isFact(predicate) ? { value: object } : { object: endOf(object) };
    return {
      subject: endOf(subject),
      predicate,
      other,
      happensOnce: schema.happensOnce(predicate),
      confidence: 0.9,
      evidence,
    };
  });
  const claims: readonly Claim[] = mergeClaims(said, () => id);
  const mentions = [...entities.values()].map(({ id: entity, name }, at) => ({
    entity,
    document: id,
    start: at,
    end: at + name.length,
    text: name,
    form: "name" as const,
    rule: "test/any",
  }));
  const document: Document = { id, path: `${id}.txt`, title: text, sha256, language: "en", characters: 9999, ...about };
  return { documents: [document], entities: [...entities.values()], mentions, claims, conflicts: [] };
}
