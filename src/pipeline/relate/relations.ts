import { expires, inForceSince, signedOn } from "./facts/dates-of-agreements.ts";
import type { FactRule } from "./facts/fact-rule.ts";
import { lasts, permits } from "./facts/terms-of-agreements.ts";
import type { Frame } from "./frame.ts";
import { AGREEMENT_FRAMES } from "./frames/agreements.ts";
import { BODY_FRAMES } from "./frames/bodies.ts";
import { CONTENT_FRAMES } from "./frames/contents.ts";
import { EVENT_FRAMES } from "./frames/events.ts";
import { PEOPLE_FRAMES } from "./frames/people.ts";
import { PRESSURE_FRAMES } from "./frames/pressure.ts";
import { SIGNING_FRAMES } from "./frames/signing.ts";
import { SYSTEM_FRAMES } from "./frames/systems.ts";
import { agreementInName, topicOfAgreement } from "./links/agreement-topics.ts";
import { boundBy, jointSigners } from "./links/bound-parties.ts";
import type { Link } from "./links/link.ts";
import { membersBehind, membership } from "./links/members.ts";
import { inForceBetween, nextToRatify } from "./links/next-steps.ts";
import { becomesOffice, holdsOffice } from "./links/office-holders.ts";
import { officeOf } from "./links/office-owners.ts";
import { besideOtherParties } from "./links/other-parties.ts";
import { companyOfCountry, organOfState, placeInCountry } from "./links/owners.ts";
import { participantsBefore, participantsBehind } from "./links/participants.ts";
import { otherParty, partiesBefore, partiesBehind } from "./links/parties.ts";
import { partiesInName } from "./links/parties-in-name.ts";
import { eventIn, locatedIn, placeOfCountry, seatOf } from "./links/places.ts";
import { signatories, signedByFollowing } from "./links/signatories.ts";
import { quotation, statement } from "./links/statements.ts";
import { forceWithSystem, makerOfSystem } from "./links/system-makers.ts";
import { tradesWith } from "./links/trade.ts";
import { presentOnVisit } from "./links/visits.ts";

export const FRAMES: readonly Frame[] = [
  ...SIGNING_FRAMES,
  ...AGREEMENT_FRAMES,
  ...CONTENT_FRAMES,
  ...PEOPLE_FRAMES,
  ...EVENT_FRAMES,
  ...BODY_FRAMES,
  ...SYSTEM_FRAMES,
  ...PRESSURE_FRAMES,
];

export const LINKS: readonly Link[] = [
  holdsOffice,
  becomesOffice,
  officeOf,
  organOfState,
  companyOfCountry,
  membersBehind,
  membership,
  placeInCountry,
  partiesBehind,
  partiesBefore,
  partiesInName,
  otherParty,
  boundBy,
  jointSigners,
  besideOtherParties,
  nextToRatify,
  inForceBetween,
  signatories,
  signedByFollowing,
  forceWithSystem,
  makerOfSystem,
  locatedIn,
  eventIn,
  placeOfCountry,
  seatOf,
  participantsBehind,
  participantsBefore,
  tradesWith,
  presentOnVisit,
  agreementInName,
  topicOfAgreement,
  statement,
  quotation,
];

export const FACT_RULES: readonly FactRule[] = [signedOn, inForceSince, expires, permits, lasts];
