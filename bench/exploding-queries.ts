/** A text of eight million characters. */
const TEXT = "reduce(s = 'ab', i IN range(1, 22) | s + s)";

/** Queries that no machine ends, and what each of them would do for ever; over a graph in which every node leads to every other. */
export const EXPLODING_QUERIES: Readonly<Record<string, string>> = {
  "cross product": "MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN count(*)",
  "distinct sums":
    "MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN count(DISTINCT a.k + b.k + c.k + d.k + e.k + f.k + g.k + h.k)",
  "all paths": "MATCH (a)-[*]->(b) RETURN count(b)",
  "all cycles": "MATCH p = (a)-[*]-(a) RETURN max(length(p))",
  "shortest paths, then all":
    "MATCH p = allShortestPaths((a)-[*]-(b)) WITH count(p) AS n MATCH (a)-[*]-(b) RETURN n, count(a)",
  "a path for a condition": "MATCH (a) WHERE EXISTS { MATCH (a)-[*]-(b) WHERE b.k < 0 } RETURN a",
  "optional matches":
    "MATCH (a) OPTIONAL MATCH (a)--(b)--(c)--(d) OPTIONAL MATCH (d)--(e)--(f)--(a) RETURN count(DISTINCT e.k + f.k)",
  "nested comprehensions": "RETURN size([i IN range(1, 100000) | size([j IN range(1, 900000) WHERE j < i])]) AS n",
  "nested reduces": "RETURN reduce(n = 0, i IN range(1, 90000) | n + reduce(m = 0, j IN range(1, i) | m + j)) AS n",
  "a list that grows": "RETURN reduce(l = [], i IN range(1, 1000000) | l + i) AS l",
  "slices of a list": "WITH range(1, 900000) AS l UNWIND l AS i RETURN max(size(l[i..]))",
  "a long range in each row": "UNWIND range(1, 900000) AS i RETURN max(size(range(i, i + 900000)))",
  "a search of a list in each row": "WITH range(1, 900000) AS l UNWIND l AS i WITH i, l WHERE -i IN l RETURN count(*)",
  "long lists compared": "WITH range(1, 900000) AS l UNWIND l AS i WITH i, l WHERE l + [i] = l + [-i] RETURN count(*)",
  "long lists made distinct": "WITH range(1, 900000) AS l UNWIND l AS i RETURN count(DISTINCT [l, i])",
  "long lists sorted":
    "WITH range(1, 900000) AS l UNWIND l AS i WITH [l, i] AS k ORDER BY k DESC LIMIT 1 RETURN size(k)",
  "long texts": `WITH ${TEXT} AS t UNWIND range(1, 900000) AS i RETURN max(size(toUpper(t)) + i)`,
  "long texts searched": `WITH ${TEXT} AS t UNWIND range(1, 900000) AS i RETURN count(t + i CONTAINS 'xyz')`,
  "a regular expression": `WITH substring(${TEXT}, 0, 300000) AS t UNWIND range(1, 900000) AS i RETURN count(t =~ '(a|b|ab|ba)*c')`,
  "rows beyond number":
    "UNWIND range(1, 90000) AS a UNWIND range(1, 90000) AS b UNWIND range(1, 90000) AS c RETURN count(*)",
  "rows left out": "UNWIND range(1, 90000) AS a UNWIND range(1, 90000) AS b RETURN a SKIP 8000000000",
  "a sort": "UNWIND range(1, 90000) AS a UNWIND range(1, 90000) AS b RETURN a * b % 7919 AS n ORDER BY n LIMIT 3",
};
