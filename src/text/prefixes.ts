/** All that one of `words` begins with, from its first letter to the whole: what does not stand here begins none of them. */
export function prefixesOf(words: Iterable<string>): ReadonlySet<string> {
  const prefixes = new Set<string>();
  for (const word of words) for (let end = 1; end <= word.length; end++) prefixes.add(word.slice(0, end));
  return prefixes;
}
