import type { Rule } from "./rule.ts";
import {
  agreementByCountries,
  agreementByHead,
  agreementByNoun,
  describedAgreement,
  ratifiedAcronym,
} from "./rules/agreements.ts";
import { countryName } from "./rules/countries.ts";
import { eventByHead, eventByNoun, numberedSession } from "./rules/events.ts";
import { introducedAgreement } from "./rules/introductions.ts";
import { definiteNoun, otherPronoun, personPronoun } from "./rules/nouns.ts";
import { office } from "./rules/offices.ts";
import {
  acronymOrganization,
  knownOrganization,
  organizationByHead,
  organizationByNoun,
  stateOrgan,
} from "./rules/organizations.ts";
import { personBeforePost, personWhoSpeaks, personWithHonorific, personWithPost } from "./rules/people.ts";
import { knownPlace, placeByHead, placeByPreposition } from "./rules/places.ts";
import { designatedSystem, namedSystem } from "./rules/systems.ts";

/** Rules for names; of two that find the same words the earlier one counts. */
export const NAME_RULES: readonly Rule[] = [
  office,
  personWithPost,
  personWithHonorific,
  personBeforePost,
  agreementByHead,
  agreementByNoun,
  agreementByCountries,
  numberedSession,
  eventByHead,
  eventByNoun,
  designatedSystem,
  countryName,
  knownOrganization,
  organizationByHead,
  organizationByNoun,
  stateOrgan,
  knownPlace,
  namedSystem,
  placeByHead,
  personWhoSpeaks,
];

/** What a word most likely is where nothing names it; a name that the document has introduced comes first. */
export const GUESSES: readonly Rule[] = [placeByPreposition, ratifiedAcronym, acronymOrganization];

/** What the language model takes for names, where no rule has found any. */
export { MODEL_NAMES } from "./rules/model-names.ts";

/** Rules for words that take up a name again. */
export const NOUN_RULES: readonly Rule[] = [definiteNoun, describedAgreement, introducedAgreement];

export const PRONOUN_RULES: readonly Rule[] = [personPronoun, otherPronoun];
