const MOST = 40;

/** A file's name with what it is about in front: letters and digits alone, so that no name of a source is a path. */
export function fileName(about: string | undefined, name: string): string {
  const words =
    (about ?? "")
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const front = [...words.join("-")].slice(0, MOST).join("").replace(/-$/, "");
  return `${front === "" ? "countersign" : front}-${name}`;
}
