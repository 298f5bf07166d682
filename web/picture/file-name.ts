/** Longer names trouble file systems. */
const LONGEST = 60;

/** A name for a file, from any text: letters, digits and hyphens of ASCII alone. */
export function toFileName(title: string, ending: string): string {
  const plain = title
    .slice(0, LONGEST * 4)
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-|-$/g, "");
  return `${plain === "" ? "picture" : plain}.${ending}`;
}
