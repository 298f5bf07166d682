import { GraphBuilder } from "./src/query/store/graph-builder.ts";
import { runQuery } from "./src/query/query-engine.ts";
const b = new GraphBuilder(); let s = 1; const rnd = () => (s = (s * 48271) % 2147483647) / 2147483647;
for (let i = 0; i < 100000; i++) b.addNode([["Person","Agreement","Country"][i%3]!], [["name", "n" + i], ["born", 1900 + (i % 100)], ["date", `20${10+i%20}-0${1+i%9}-11`]]);
for (let i = 0; i < 500000; i++) b.addRelationship("SIGNED", Math.floor(rnd()*100000), Math.floor(rnd()*100000), [["date", "2020"], ["weight", i % 7]]);
const g = b.build();
for (const q of [
 "MATCH (a)-[r]->(b) RETURN count(*)",
 "MATCH (a)-[r]->(b) WHERE r.weight > 3 RETURN count(*)",
 "MATCH (a)-[r]->(b) WHERE b.born > 1950 AND a.name STARTS WITH 'n1' RETURN count(*)",
 "MATCH (a)-[r]->(b) RETURN b.born, count(*) ORDER BY b.born LIMIT 3",
 "MATCH (a)-[r]->(b) RETURN sum(r.weight), avg(b.born)",
 "MATCH (a)-[r]->(b) WHERE toUpper(a.name) CONTAINS 'N77' RETURN count(*)",
 "MATCH (a) WHERE a.name IN ['n1','n2','n3','n4','n5','n6','n7','n8','n9'] OR a.born + 1 = 1950 RETURN count(*)",
 "MATCH (a) WHERE date(a.date) < date('2015-01-01') RETURN count(*)",
 "MATCH (a)-[r]->(b) RETURN count(DISTINCT b)",
 "MATCH (a) RETURN a.name ORDER BY a.born DESC, a.name LIMIT 5",
]) { const t: number[] = []; let rows; for (let i = 0; i < 3; i++) { const t0 = performance.now(); rows = runQuery(q, g).rows; t.push(performance.now() - t0); } console.log(Math.min(...t).toFixed(0).padStart(6), "ms", q, JSON.stringify(rows!.slice(0,2), (k, v) => typeof v === "bigint" ? String(v) : v)); }
