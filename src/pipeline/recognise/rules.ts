import type { Rule } from "./rule.ts";
import { agreementByCountries, describedAgreement } from "./rules/agreement-descriptions.ts";
import { agreementByAddition, agreementByHead, agreementByNoun, numberedAct } from "./rules/agreements.ts";
import { authorInHeadline, authorsPostInHeadline, firstPerson } from "./rules/authors.ts";
import { countryName } from "./rules/countries.ts";
import {
  eventByFirstWord,
  eventByHead,
  eventByNoun,
  eventByYear,
  numberedSession,
  partyTalks,
} from "./rules/events.ts";
import { introducedAgreement } from "./rules/introductions.ts";
import { namedBehindNoun, namedByCalling, namedInApposition } from "./rules/named-by-noun.ts";
import { definiteNoun, otherPronoun, personPronoun } from "./rules/nouns.ts";
import { office } from "./rules/offices.ts";
import { organizationOfPost } from "./rules/organization-of-post.ts";
import {
  acronymOrganization,
  knownOrganization,
  organizationByHead,
  organizationByNoun,
} from "./rules/organizations.ts";
import { personBeforePost, personWhoSpeaks, personWithHonorific, personWithPost } from "./rules/people.ts";
import { knownPlace, placeByHead, placeByOf, placeByPreposition } from "./rules/places.ts";
import { ratifiedAcronym, signedName } from "./rules/signed-agreements.ts";
import { stateOrgan } from "./rules/state-organs.ts";
import { designatedSystem, namedSystem, numberedSystem, shipByPrefix, systemInSeries } from "./rules/systems.ts";

/** Rules for names; of two that find the same words the earlier one counts. */
export const NAME_RULES: readonly Rule[] = [
  office,
  personWithPost,
  personWithHonorific,
  personBeforePost,
  authorInHeadline,
  authorsPostInHeadline,
  agreementByAddition,
  agreementByHead,
  agreementByNoun,
  numberedAct,
  agreementByCountries,
  numberedSession,
  eventByHead,
  eventByNoun,
  eventByFirstWord,
  eventByYear,
  partyTalks,
  designatedSystem,
  numberedSystem,
  shipByPrefix,
  countryName,
  knownOrganization,
  organizationByHead,
  organizationByNoun,
  organizationOfPost,
  stateOrgan,
  namedByCalling,
  namedInApposition,
  namedBehindNoun,
  knownPlace,
  namedSystem,
  systemInSeries,
  placeByHead,
  placeByOf,
  personWhoSpeaks,
];

/** What a word most likely is where nothing names it; a name that the document has introduced comes first. */
export const GUESSES: readonly Rule[] = [placeByPreposition, ratifiedAcronym, signedName, acronymOrganization];

/** Rules for words that take up a name again. */
export const NOUN_RULES: readonly Rule[] = [definiteNoun, describedAgreement, introducedAgreement];

export const PRONOUN_RULES: readonly Rule[] = [personPronoun, otherPronoun, firstPerson];
