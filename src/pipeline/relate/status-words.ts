import { wordSet } from "../../text/word-set.ts";

// Words in dictionary form by what they say of the clause or noun that hangs on them. Each entry is one that any newsroom would have.

/** What they govern did not or will not happen: "refused to sign", "rejected the pact". */
export const DENYING = wordSet(`
  refuse fail decline reject avoid halt oppose block veto deny forget neglect suspend cancel postpone shelve delay stop rule
  abandon scrap withdraw prevent stall freeze boycott skip miss lack prohibit ban forbid`);

/** Nouns that do: of others, "the last stop on a tour" denies no tour. */
export const DENIALS = wordSet("refusal failure cancellation rejection lack absence denial suspension postponement");

/** What they govern is to come: "agreed to sign", "is expected to visit". */
export const PLANNING = wordSet(`
  expect plan set schedule prepare agree intend decide vow pledge promise due ready about slate hope aim arrange invite gear poise
  resolve commit anticipate await look forward go undertake want upcoming planned expected scheduled forthcoming future
  preparation eve plan intention commitment pledge invitation ahead run-up pending bind oblige order instruct mandate`);

/** What they govern may come: "is considering buying", "talks on the purchase". */
export const DOUBTING = wordSet(`
  consider seek discuss propose suggest explore mull weigh negotiate urge ask call request recommend press demand hint think wonder
  offer eye contemplate study examine debate try attempt advocate encourage
  possible potential proposed likely possibility hypothetical prospective eventual discussion negotiation talk proposal prospect
  option chance hope bid idea push call candidature candidacy`);

/** Auxiliaries. */
export const WILL = wordSet("will shall 'll ’ll wo sha");
export const MAY = wordSet("may might could would can should ca 'd ’d must");

/** Before a clause that is a condition. */
export const CONDITIONS = wordSet("if unless whether should lest");

/** Before a clause or noun that is still to come: "ahead of the visit". */
export const AHEAD = wordSet("ahead before until till pending");

export const NEGATIONS = wordSet("not n't n’t never no neither nor without hardly nobody none cannot");
