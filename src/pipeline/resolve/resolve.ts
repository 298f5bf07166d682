import type { Source } from "../../domain/document.ts";
import type { Candidate, Resolved } from "../../domain/entity.ts";
import type { Sentence } from "../../domain/sentence.ts";
import { overlaps } from "../../domain/span.ts";
import type { Knowledge } from "../../lexicon/knowledge.ts";
import { findNear } from "../../text/near.ts";
import { type Anaphor, isDescribing, readAnaphor } from "./anaphor.ts";
import { joinApposedOrgans } from "./apposed-organs.ts";
import { type Appositions, findAppositions } from "./appositions.ts";
import { isFirstPerson, takeUpAuthor } from "./author.ts";
import { findReferents } from "./find-referents.ts";
import type { Trace } from "./history.ts";
import { readOffices } from "./offices.ts";
import { type Place, placeInTrees } from "./place.ts";
import { findReferences, type Reference } from "./references.ts";
import type { Referent } from "./referent.ts";
import { takeUp } from "./take-up.ts";
import { toResolved } from "./to-resolved.ts";

/** No name is longer, in UTF-16 code units, as far as we look for one. */
const LONGEST_NAME = 200;

/**
 * Which mentions of one document refer to the same thing: names by what they share, nouns and pronouns by what most speaks for. A
 * name always is a mention; a noun or pronoun is none where nothing is found for it.
 */
export function resolve(
  source: Source,
  sentences: readonly Sentence[],
  candidates: readonly Candidate[],
  { lexicon }: Knowledge,
): Resolved {
  const { text } = source;
  const isName = (candidate: Candidate) => candidate.form === "name" && !isDescribing({ candidate });
  const names = candidates.filter(isName);
  const others = candidates.filter((candidate) => !isName(candidate) && !isPartOfName(candidate, names));
  const placesOfOthers = placeInTrees(others, sentences);
  const anaphors = [...placesOfOthers].map(([candidate, place]) => readAnaphor(candidate, place, lexicon));

  const offices = readOffices(names, text, lexicon);
  const named = findReferences(names, offices, text, lexicon);
  const joined = joinApposedOrgans(named, placeInTrees(named, sentences));
  const references = named.map((reference) => ({ ...reference, keys: joined.get(reference) ?? reference.keys }));
  const places = placeInTrees(references, sentences);
  const appositions = findAppositions(references, places, anaphors);
  const referents = findReferents(references, { text, places, appositions, titles: offices.titles, lexicon });
  const traces = toTraces(referents, places);
  const told = anaphors.filter((anaphor) => !isFirstPerson(anaphor));
  const { taken, unnamed } = takeUp(told, { text, traces, beside: findBeside(traces, appositions) });
  return toResolved(source, [...referents, ...unnamed], [...taken, ...takeUpAuthor(anaphors, referents, text)]);
}

/** For each noun in apposition the name that it stands beside. */
function findBeside(traces: readonly Trace[], appositions: Appositions): ReadonlyMap<Anaphor, Trace> {
  const byStart = new Map(traces.map((trace) => [`${trace.referent.type} ${trace.named.start}`, trace]));
  return new Map(
    [...appositions].flatMap(([{ type, start }, anaphors]) => {
      const trace = byStart.get(`${type} ${start}`);
      return trace ? anaphors.map((anaphor) => [anaphor, trace] as const) : [];
    }),
  );
}

/** "State" of "State Duma" takes up nothing. */
function isPartOfName(candidate: Candidate, names: readonly Candidate[]): boolean {
  return findNear(names, candidate, LONGEST_NAME).some((name) => overlaps(name, candidate));
}

function toTraces(referents: readonly Referent[], places: ReadonlyMap<Reference, Place>): readonly Trace[] {
  return referents
    .flatMap((referent) =>
      referent.references.flatMap((reference): Trace[] => {
        const place = places.get(reference);
        return place ? [{ referent, place, named: { start: reference.start, end: reference.end } }] : [];
      }),
    )
    .sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
}
