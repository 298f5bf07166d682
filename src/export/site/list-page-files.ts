/**
 * The files of a built page that `entry` needs, itself first: those whose names it has in it, and those that these have.
 * `textOf` gives a file's text, and nothing for one that is only bytes.
 */
export function listPageFiles(
  entry: string,
  files: readonly string[],
  textOf: (file: string) => string,
): readonly string[] {
  const needed = [entry];
  for (const file of needed) {
    const text = textOf(file);
    needed.push(...files.filter((other) => !needed.includes(other) && text.includes(nameOf(other))));
  }
  return needed;
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
