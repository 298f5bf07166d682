/** Types of the schema under the names that data sets and models give them. */
const TYPES: Readonly<Record<string, string>> = {
  PER: "Person",
  PERSON: "Person",
  ORG: "Organization",
  ORGANIZATION: "Organization",
  ORGANISATION: "Organization",
  COMPANY: "Organization",
  LOC: "Place",
  LOCATION: "Place",
  PLACE: "Place",
  GPE: "Place",
  FAC: "Place",
  FACILITY: "Place",
  EVENT: "Event",
  LAW: "Agreement",
  AGREEMENT: "Agreement",
  OFFICE: "Office",
  SYSTEM: "System",
};

/** `B-PER`, `I-LOC`, `S-ORG`, `E-ORG`, or plain `PER`, as a BIO tag of ours; `O` for what the schema does not have. */
export function toNameTag(label: string): string {
  const [, mark = "", name = ""] = /^(?:([BIESLU])[-_])?(.+)$/.exec(label) ?? [];
  const type = TYPES[name.toUpperCase()];
  if (!type) return "O";
  return `${"BSU".includes(mark) && mark !== "" ? "B" : "I"}-${type}`;
}
