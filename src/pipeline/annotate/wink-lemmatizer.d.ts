declare module "wink-lemmatizer" {
  /** WordNet's dictionary forms; each takes a word in lower case, and returns it as it is where it knows none. */
  const lemmatizer: Readonly<Record<"verb" | "noun" | "adjective", (word: string) => string>>;
  // biome-ignore lint/style/noDefaultExport: the package is CommonJS
  export default lemmatizer;
}
