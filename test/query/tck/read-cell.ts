import { Float, type Value } from "../../../src/query/run/value.ts";
import { printElement, printEntries, printFloat, printList } from "./canonical-value.ts";

/** A cell of a result's table in canonical form, see `printCanonical`. */
export function readCell(text: string, anyOrder: boolean): string {
  return new CellReader(text, anyOrder).readAll();
}

/** A cell of a table of parameters or of a procedure: no node, relationship or path. */
export function readValue(text: string): Value {
  return toValue(readCell(text, false));
}

class CellReader {
  readonly #text: string;
  readonly #anyOrder: boolean;
  #at = 0;

  constructor(text: string, anyOrder: boolean) {
    this.#text = text;
    this.#anyOrder = anyOrder;
  }

  readAll(): string {
    const value = this.#read();
    this.#skip();
    if (this.#at < this.#text.length) throw new Error(`not a value as the TCK writes it: ${this.#text}`);
    return value;
  }

  #read(): string {
    this.#skip();
    switch (this.#text[this.#at]) {
      case "[":
        return this.#readBrackets();
      case "{":
        return this.#readMap();
      case "(":
        return this.#readElement("(", ")");
      case "<":
        return this.#readPath();
      case "'":
        return this.#readString();
      default:
        return this.#readWord();
    }
  }

  /** `[:TYPE]` or a list. */
  #readBrackets(): string {
    if (/^\[\s*:/.test(this.#text.slice(this.#at))) return this.#readElement("[", "]");
    this.#take("[");
    const items: string[] = [];
    while (!this.#takeIf("]")) {
      items.push(this.#read());
      this.#takeIf(",");
    }
    return printList(items, this.#anyOrder);
  }

  #readMap(): string {
    this.#take("{");
    const entries: (readonly [string, string])[] = [];
    while (!this.#takeIf("}")) {
      const key = this.#match(/[^:\s]+/y);
      this.#take(":");
      entries.push([key, this.#read()]);
      this.#takeIf(",");
    }
    return printEntries(entries);
  }

  #readElement(open: string, close: string): string {
    this.#take(open);
    const names: string[] = [];
    while (this.#takeIf(":")) names.push(this.#match(/[^:\s{})\]]+/y));
    this.#skip();
    const entries = this.#text[this.#at] === "{" ? this.#readMap() : "{}";
    this.#take(close);
    return `${open}${printElement(names, entries)}${close}`;
  }

  #readPath(): string {
    this.#take("<");
    let path = this.#read();
    while (!this.#takeIf(">")) {
      const left = this.#takeIf("<-") ? "<-" : (this.#take("-"), "-");
      const relationship = this.#read();
      const right = this.#takeIf("->") ? "->" : (this.#take("-"), "-");
      path += `${left}${relationship}${right}${this.#read()}`;
    }
    return `<${path}>`;
  }

  #readString(): string {
    const written = this.#match(/'(?:[^'\\]|\\.)*'/sy).slice(1, -1);
    return JSON.stringify(written.replace(/\\(['\\])/g, "$1"));
  }

  #readWord(): string {
    const word = this.#match(/[^,\]})>\s]+/y);
    if (/^(?:null|true|false|NaN|-?Infinity|-?\d+)$/.test(word))
      return word === "-0" ? "0" : word === "NaN" ? "NaN" : word;
    return printFloat(Number(word));
  }

  #match(pattern: RegExp): string {
    this.#skip();
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) throw new Error(`not a value as the TCK writes it: ${this.#text}`);
    this.#at += found.length;
    return found;
  }

  #take(text: string): void {
    if (!this.#takeIf(text)) throw new Error(`not a value as the TCK writes it: ${this.#text}`);
  }

  #takeIf(text: string): boolean {
    this.#skip();
    const found = this.#text.startsWith(text, this.#at);
    if (found) this.#at += text.length;
    return found;
  }

  #skip(): void {
    while (/\s/.test(this.#text[this.#at] ?? "")) this.#at += 1;
  }
}

/** Canonical lists and maps are JSON but for their bare keys and their floats, which JSON would take for integers. */
function toValue(canonical: string): Value {
  const marked = canonical.replace(
    /"(?:[^"\\]|\\.)*"|([A-Za-z_]\w*)(?=:)|-?\d+\.\d+(?:e[+-]?\d+)?|NaN/g,
    (part, key: string | undefined) =>
      key !== undefined ? JSON.stringify(key) : part.startsWith('"') ? part : JSON.stringify({ float: part }),
  );
  return JSON.parse(marked, (_, value) => {
    if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
    return "float" in value ? new Float(Number(value.float)) : new Map(Object.entries(value));
  });
}
