// node check.mjs <folder of node_modules> : does Transformers.js load models/en, and read reference.json as Python did?
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Featuriser, charIds, plainOf } from "../en/featurise.mjs";

const folder = resolve(dirname(fileURLToPath(import.meta.url)), "../en");
const require = createRequire(resolve(process.argv[2], "here.js"));
const { AutoModel, Tensor, env } = await import(pathToFileURL(require.resolve("@huggingface/transformers")).href);
env.allowRemoteModels = false;
env.localModelPath = dirname(folder);

const text = (name) => readFileSync(resolve(folder, name), "utf8");
const config = JSON.parse(text("config.json")), reference = JSON.parse(text("reference.json"));
const began = performance.now();
const featuriser = new Featuriser(config, text("vocabulary.txt"), text("gazetteer.tsv"));
const tables = performance.now();
const model = await AutoModel.from_pretrained("en", { dtype: "q8", session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 } });
console.log(`tables ${Math.round(tables - began)} ms, model ${Math.round(performance.now() - tables)} ms`);

async function read(sentences) {
  const { width, columns, words, chars, gazetteer, lengths } = featuriser.batch(sentences), count = sentences.length;
  return model({
    words: new Tensor("int32", words, [count, width, 6]),
    chars: new Tensor("int32", chars, [count, width, 16]),
    gazetteer: new Tensor("float32", gazetteer, [count, width, columns]),
    lengths: new Tensor("int32", lengths, [count]),
  });
}

function bestOf(output, b, t, length) {
  const [, width, size] = output.dims, start = (b * width + t) * size;
  const row = [...output.data.subarray(start, start + length)];
  return row.indexOf(Math.max(...row));
}

function compare(outputs, rows) {
  let wrong = 0, compared = 0;
  const expect = (found, wanted) => { compared++; if (found !== wanted) wrong++; };
  rows.forEach((row, b) => row.tokens.forEach((_, t) => {
    for (const name of ["pos", "xpos", "names", "types", "arcs"])
      expect(bestOf(outputs[name], b, t, name === "arcs" ? row.tokens.length + 1 : outputs[name].dims[2]), row.best[name][t]);
    for (const name of ["rels", "roles"])
      row[name][t].forEach((label, h) => expect(outputs[name].data[(b * outputs[name].dims[1] + t) * outputs[name].dims[2] + h], label));
  }));
  return `${wrong} of ${compared} outputs differ`;
}

const unlike = reference.filter((row) => {
  const chars = row.tokens.map((token) => charIds(plainOf(token)));
  const found = [row.tokens.map((token) => featuriser.word(token)), chars, featuriser.columns(row.tokens)];
  return JSON.stringify(found) !== JSON.stringify([row.words, row.chars, row.gazetteer]);
});
console.log(`features: ${unlike.length} of ${reference.length} sentences differ`, unlike.map((row) => row.tokens.join(" ")));
console.log("one by one:", (await Promise.all(reference.map(async (row) => compare(await read([row.tokens]), [row])))).join("; "));
console.log("as one padded batch:", compare(await read(reference.map((row) => row.tokens)), reference));

for (const size of [1, 16]) {
  const sentences = Array.from({ length: 320 }, (_, i) => reference[i % 5].tokens), start = performance.now();
  for (let i = 0; i < sentences.length; i += size) await read(sentences.slice(i, i + size));
  const words = sentences.reduce((sum, tokens) => sum + tokens.length, 0);
  console.log(`batches of ${size}: ${Math.round((1000 * words) / (performance.now() - start))} words/s`);
}
