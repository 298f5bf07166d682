/** What reads the language, with its version; written into `build.json` and part of the key of the cache. */
export const MODEL = "wink-eng-lite-web-model 1.8.1";
