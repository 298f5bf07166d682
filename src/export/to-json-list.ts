/** JSON Lines as one JSON array, one record a line. */
export function toJsonList(jsonLines: string): string {
  return `[\n${jsonLines.trimEnd().replaceAll("\n", ",\n")}\n]`;
}
