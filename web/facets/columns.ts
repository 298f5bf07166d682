/** One value for each row, as a place in the list of the values that there are. */
export interface Column {
  readonly values: readonly string[];
  /** By row. */
  readonly codes: Uint32Array;
}

/** Any number of numbers for each row: those of row `i` stand from `starts[i]` to `starts[i + 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

/** Several values for each row, each once, as places in the list of the values that there are. */
export interface ManyColumn extends Lists {
  readonly values: readonly string[];
}

/** Values in the order in which they first come. */
export function encode(list: readonly string[]): Column {
  const codeOf = new Map<string, number>();
  const codes = Uint32Array.from(list, (value) => {
    const code = codeOf.get(value) ?? codeOf.size;
    codeOf.set(value, code);
    return code;
  });
  return { values: [...codeOf.keys()], codes };
}

/** The same where a row has several values, each of which counts once. */
export function encodeMany(rows: readonly (readonly string[])[]): ManyColumn {
  const codeOf = new Map<string, number>();
  const starts = new Uint32Array(rows.length + 1);
  const members = new Uint32Array(rows.reduce((sum, row) => sum + row.length, 0));
  let end = 0;
  for (const [place, row] of rows.entries()) {
    const start = end;
    for (const value of row) {
      const code = codeOf.get(value) ?? codeOf.size;
      codeOf.set(value, code);
      let at = start;
      while (at < end && members[at] !== code) at += 1;
      if (at === end) members[end++] = code;
    }
    starts[place + 1] = end;
  }
  return { values: [...codeOf.keys()], starts, members: members.slice(0, end) };
}

export function listMany(rows: readonly (readonly number[])[]): Lists {
  const starts = new Uint32Array(rows.length + 1);
  for (const [row, list] of rows.entries()) starts[row + 1] = (starts[row] as number) + list.length;
  const members = new Uint32Array(starts[rows.length] as number);
  for (const [row, list] of rows.entries()) members.set(list, starts[row]);
  return { starts, members };
}

/** For each of `values` whether `list` has it, as 1 or 0. */
export function flag(values: readonly string[], list: Iterable<string>): Uint8Array {
  const wanted = new Set(list);
  return Uint8Array.from(values, (value) => Number(wanted.has(value)));
}

/** For each of `size` keys the rows that have it in one of the columns, each once, ascending; other keys are ignored. */
export function groupPlaces(size: number, first: Uint32Array, second: Uint32Array): Lists {
  const starts = new Uint32Array(size + 1);
  const visit = (see: (key: number, row: number) => void) => {
    for (let row = 0; row < first.length; row += 1) {
      const [a, b] = [first[row] as number, second[row] as number];
      if (a < size) see(a, row);
      if (b < size && b !== a) see(b, row);
    }
  };
  visit((key) => {
    starts[key + 1] = (starts[key + 1] as number) + 1;
  });
  for (let key = 0; key < size; key += 1) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  const members = new Uint32Array(starts[size] as number);
  const next = starts.slice();
  visit((key, row) => {
    members[next[key] as number] = row;
    next[key] = (next[key] as number) + 1;
  });
  return { starts, members };
}
