/** A query worth stealing, for the page, the terminal and `docs/queries.md`. */
export interface QueryExample {
  readonly title: string;
  /** What it asks, for someone who does not know the language. */
  readonly plainWords: string;
  readonly query: string;
  /** By name, without the `$`. */
  readonly parameters?: Readonly<Record<string, string | number | boolean>>;
}

/** Each finds something in the graph of our corpus. */
export const QUERY_EXAMPLES: readonly QueryExample[] = [
  {
    title: "Who signed what",
    plainWords: "Every signature that the sources report, who put it, and when.",
    query: `MATCH (signer)-[s:SIGNED]->(agreement:Agreement)
RETURN signer.name AS signer, agreement.name AS agreement, s.date AS date, s.documents AS documents
ORDER BY documents DESC, signer`,
  },
  {
    title: "In which office somebody signed",
    plainWords: "Who signed RELOS, and which post they held at that time.",
    query: `CALL whoSigned('RELOS') YIELD signer, office, date, status
RETURN signer, office, date, status`,
  },
  {
    title: "What the sources disagree about",
    plainWords: "Facts that happened once and are told in two ways, with the value of each side.",
    query: "CALL conflicts() YIELD subject, kind, sides, note RETURN subject, kind, sides, note",
  },
  {
    title: "The words behind a claim",
    plainWords: "Every sentence that says who ratified RELOS, the document that it stands in, and where in it.",
    query: `MATCH (who)-[r:RATIFIED]->(a:Agreement)
WHERE 'RELOS' IN a.aliases
UNWIND evidence(r) AS e
RETURN who.name AS who, e.quote AS quote, e.title AS document, e.start AS place`,
  },
  {
    title: "Plans, not facts",
    plainWords: "What the sources say will happen, may happen or is denied, so that nobody takes it for done.",
    query: `MATCH (a)-[r]->(b)
WHERE r.status <> 'asserted'
RETURN r.status AS status, a.name AS who, type(r) AS does, b.name AS what, r.date AS date
ORDER BY status, who, what`,
  },
  {
    title: "Told by one document alone",
    plainWords: "Claims about agreements that only a single document makes: the ones to check first.",
    query: `MATCH (who)-[r]->(a:Agreement)
WHERE r.documents = 1
RETURN who.name AS who, type(r) AS does, a.name AS agreement, r.quotes[0] AS quote
ORDER BY who, agreement`,
  },
  {
    title: "How two names hang together",
    plainWords: "The shortest chain of claims between the two names that you give, whichever way each claim points.",
    query: "CALL path($from, $to, 6) YIELD path RETURN path, length(path) AS steps",
    parameters: { from: "Rosneft", to: "Vladimir Putin" },
  },
  {
    title: "Who is in the middle",
    plainWords: "The ten entities about which the most claims are made, with how many and of how many kinds.",
    query: `MATCH (n:Entity)-[r]-(other)
WHERE type(r) <> 'MENTIONS'
RETURN n.name AS name, n.type AS type, count(r) AS claims, count(DISTINCT type(r)) AS kinds
ORDER BY claims DESC, name
LIMIT 10`,
  },
  {
    title: "What an agreement allows",
    plainWords: "The facts about each agreement that end at a value and not at an entity: numbers, terms, dates.",
    query: `MATCH (a:Agreement)-[r]->(v:Value)
RETURN a.name AS agreement, type(r) AS fact, collect(DISTINCT v.value) AS values
ORDER BY agreement, fact`,
  },
  {
    title: "Named together",
    plainWords: "Pairs of people whom the same documents mention, though no claim may join them yet.",
    query: `MATCH (a:Person)<-[:MENTIONS]-(d:Document)-[:MENTIONS]->(b:Person)
WHERE a.name < b.name
RETURN a.name AS one, b.name AS other, count(d) AS documents, EXISTS { (a)-->(b) } OR EXISTS { (b)-->(a) } AS joined
ORDER BY documents DESC, one, other
LIMIT 15`,
  },
];
