"""A token's features: ids of hash buckets, a vector row, character ids. `featurise.mjs` in ../en must agree bit for bit."""
import re

QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": ".", "\u00a0": " "})
BUCKETS = {"norm": 32768, "prefix3": 4096, "suffix3": 4096, "suffix2": 1024, "shape": 1024}
CHARS, CHAR_KINDS = 16, 128


def hash32(text, seed):
    value = (2166136261 ^ seed) & 0xFFFFFFFF
    units = text.encode("utf-16-le", "surrogatepass")
    for i in range(0, len(units), 2):
        value ^= units[i] | (units[i + 1] << 8)
        value = (value * 16777619) & 0xFFFFFFFF
    value ^= value >> 15
    value = (value * 0x2C1B3C6D) & 0xFFFFFFFF
    return value ^ (value >> 12)


def bucket(text, name):
    seed = list(BUCKETS).index(name) + 1
    return 1 + hash32(text, seed) % (BUCKETS[name] - 1)


def shape(word):
    """`McDonald-2` → `XxXxxxx-d`: runs are cut at four, so long words share a shape."""
    out, last, run = [], "", 0
    for char in word[:40]:
        kind = kind_of(char)
        run = run + 1 if kind == last else 1
        last = kind
        if run <= 4:
            out.append(kind)
    return "".join(out)


def kind_of(char):
    if "0" <= char <= "9":
        return "d"
    if char.upper() != char.lower():
        return "X" if char == char.upper() else "x"
    return char


def char_ids(word):
    units = word.encode("utf-16-le", "surrogatepass")
    codes = [units[i] | (units[i + 1] << 8) for i in range(0, len(units), 2)]
    if len(codes) > CHARS:
        codes = codes[:10] + codes[-6:]
    ids = [code - 32 if 33 <= code <= 126 else 95 + code % 33 for code in codes]
    return ids + [0] * (CHARS - len(ids))


class Featuriser:
    def __init__(self, words):
        self.rows = {word: i + 1 for i, word in enumerate(words)}

    def row(self, lower):
        """The vector's row, 0 if none: the word, its digits as zeros, its bare form, what follows its last hyphen."""
        bare = lower.strip("'-._*")
        for form in (lower, re.sub("[0-9]", "0", lower), bare, bare.split("-")[-1]):
            if form in self.rows:
                return self.rows[form]
        return 0

    def word(self, word):
        plain = word.translate(QUOTES)
        lower = plain.lower()
        return [self.row(lower), bucket(lower, "norm"), bucket(lower[:3], "prefix3"), bucket(lower[-3:], "suffix3"),
                bucket(lower[-2:], "suffix2"), bucket(shape(plain), "shape")]

    def chars(self, word):
        return char_ids(word.translate(QUOTES))
