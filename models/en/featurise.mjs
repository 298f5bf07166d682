// The featuriser, as an executable specification (INTERFACE.md says why each step is there).
// It must agree bit for bit with ../train/features.py and ../train/gazetteer.py; reference.json holds the proof.
const QUOTES = { "’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": ".", "\u00a0": " " };
const SEEDS = { norm: 1, prefix3: 2, suffix3: 3, suffix2: 4, shape: 5 };

export const plainOf = (token) => token.replace(/[’‘“”–—…\u00a0]/g, (char) => QUOTES[char]);

/** FNV-1a over UTF-16 units, with a seed and a final mix. */
export function hash32(text, seed) {
  let value = (2166136261 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  value ^= value >>> 12;
  return value >>> 0;
}

function kindOf(char) {
  if (char >= "0" && char <= "9") return "d";
  const upper = char.toUpperCase();
  if (upper === char.toLowerCase()) return char;
  return char === upper ? "X" : "x";
}

/** `McDonald-2` → `XxXxxxx-d`: of the first 40 characters, runs cut at four. */
export function shapeOf(plain) {
  let out = "", last = "", run = 0;
  for (const char of [...plain].slice(0, 40)) {
    const kind = kindOf(char);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 4) out += kind;
  }
  return out;
}

export function charIds(plain) {
  const units = [...Array(plain.length).keys()].map((i) => plain.charCodeAt(i));
  const kept = units.length > 16 ? [...units.slice(0, 10), ...units.slice(-6)] : units;
  const ids = kept.map((code) => (code >= 33 && code <= 126 ? code - 32 : 95 + (code % 33)));
  return [...ids, ...Array(16 - ids.length).fill(0)];
}

export class Featuriser {
  /** @param config config.json  @param vocabulary text of vocabulary.txt  @param gazetteer text of gazetteer.tsv */
  constructor(config, vocabulary, gazetteer) {
    this.buckets = config.buckets;
    this.gazetteer = config.gazetteer;
    this.rows = new Map(vocabulary.split("\n").map((word, i) => [word, i + 1]));
    this.keys = new Map(config.gazetteer.classes.map((name) => [name, new Set()]));
    for (const line of gazetteer.split("\n")) {
      const [name, key] = line.split("\t");
      this.keys.get(name).add(key);
    }
  }

  row(lower) {
    const bare = lower.replace(/^['\-._*]+|['\-._*]+$/g, "");
    const forms = [lower, lower.replace(/[0-9]/g, "0"), bare, bare.slice(bare.lastIndexOf("-") + 1)];
    return forms.map((form) => this.rows.get(form)).find((row) => row !== undefined) ?? 0;
  }

  bucket(text, name) {
    return 1 + (hash32(text, SEEDS[name]) % (this.buckets[name] - 1));
  }

  /** The six ids of `words`. */
  word(token) {
    const plain = plainOf(token), lower = plain.toLowerCase(), chars = [...lower];
    const last = (count) => chars.slice(-count).join("");
    return [this.row(lower), this.bucket(lower, "norm"), this.bucket(chars.slice(0, 3).join(""), "prefix3"),
      this.bucket(last(3), "suffix3"), this.bucket(last(2), "suffix2"), this.bucket(shapeOf(plain), "shape")];
  }

  /** A row of zeros and ones for each token: two columns a class, a match begins, a match goes on. */
  columns(tokens) {
    const plain = tokens.map(plainOf), lower = plain.map((token) => token.toLowerCase());
    const table = tokens.map(() => Array(2 * this.gazetteer.classes.length).fill(0));
    this.gazetteer.classes.forEach((name, k) => {
      const forms = this.gazetteer.lowered.includes(name) ? lower : plain;
      for (let start = 0, length; start < forms.length; start += Math.max(1, length)) {
        length = this.match(this.keys.get(name), forms, start);
        for (let i = 0; i < length; i++) table[start + i][2 * k + (i > 0 ? 1 : 0)] = 1;
      }
    });
    return table;
  }

  match(keys, forms, start) {
    for (let length = Math.min(this.gazetteer.longest, forms.length - start); length > 0; length--)
      if (keys.has(forms.slice(start, start + length).join(" "))) return length;
    return 0;
  }

  /** Token lists → the four inputs, padded with zeros to the longest sentence. */
  batch(sentences) {
    const width = Math.max(...sentences.map((tokens) => tokens.length)), columns = 2 * this.gazetteer.classes.length;
    const size = sentences.length * width;
    const words = new Int32Array(size * 6), chars = new Int32Array(size * 16), gazetteer = new Float32Array(size * columns);
    sentences.forEach((tokens, b) => {
      const table = this.columns(tokens);
      tokens.forEach((token, t) => {
        words.set(this.word(token), (b * width + t) * 6);
        chars.set(charIds(plainOf(token)), (b * width + t) * 16);
        gazetteer.set(table[t], (b * width + t) * columns);
      });
    });
    const lengths = Int32Array.from(sentences, (tokens) => tokens.length);
    return { width, columns, words, chars, gazetteer, lengths };
  }
}
