"""Rows → tensors. A batch holds sentences of one length, so nothing is padded."""
import collections

import numpy as np
import torch

from augment import can_swap, noisy_case, swap_names
from corpora import ROLES
from features import Featuriser
from gazetteer import Gazetteer
from labels import SETS, TAGS, allowed

# How often an epoch sees a row of a set: trees are learned slowest, Few-NERD is six times the treebanks, tweets are far from news.
RATES = {"gum": 1.5, "btc": 0.2, "wnut": 0.2, "multiner": 0.2, "redocred": 0.5, "fewnerd-a": 0.1, "fewnerd-c": 0.1}
SWAP_RATE = 0.2
NO_ROLE = "_"


class Encoder:
    """Keeps each word's features once, and each distinct set of allowed tags once."""

    def __init__(self, work, labels):
        self.featuriser = Featuriser((work / "vocabulary.txt").read_text("utf8").split("\n"))
        self.gazetteer = Gazetteer(work / "gazetteer.tsv")
        self.index = {key: {label: i for i, label in enumerate(labels[key])} for key in ("pos", "xpos", "rels")}
        self.roles = {role: i for i, role in enumerate([NO_ROLE, *ROLES])}
        self.words, self.features, self.chars = {}, [], []
        self.allowed, self.masks = {}, []

    def word(self, word):
        if word not in self.words:
            self.words[word] = len(self.features)
            self.features.append(self.featuriser.word(word))
            self.chars.append(self.featuriser.chars(word))
        return self.words[word]

    def tag(self, set_name, label):
        if (set_name, label) not in self.allowed:
            mask = np.full(len(TAGS), -1e4, np.float32)
            mask[[TAGS.index(tag) for tag in allowed(set_name, label)]] = 0
            self.allowed[set_name, label] = len(self.masks)
            self.masks.append(mask)
        return self.allowed[set_name, label]

    def rel(self, label):
        index = self.index["rels"]
        return index.get(label, index.get(label.split(":")[0], index["dep"]))

    def row(self, row, tokens=None):
        tokens = tokens or row["tokens"]
        out = {"set": SETS.index(row["set"]) + 1, "words": [self.word(token) for token in tokens],
               "gazetteer": np.array(self.gazetteer.columns(tokens), np.float32),
               "ner": [self.tag(row["set"], label) for label in row["ner"]] if row.get("ner") else [-1] * len(tokens)}
        if "heads" in row:
            out |= {"heads": row["heads"], "rels": [self.rel(label) for label in row["rels"]]}
            out |= {key: [self.index[key].get(label, -1) for label in row[key]] for key in ("pos", "xpos")}
        out["frames"] = [(pred, [(i, self.roles[role]) for i, role in arguments]) for pred, arguments in row["frames"]] \
            if "frames" in row else None
        out["facts"] = row.get("facts", [])
        return out


def epoch_rows(rows, names, rng):
    """(row, its tokens in this epoch), in a new order each time."""
    out = [(row, noisy_case(row["tokens"], rng)) for row in rows for _ in range(copies(RATES.get(row["set"], 1), rng))]
    swapped = [swap_names(row, names, rng) for row in rows if can_swap(row) and rng.random() < SWAP_RATE]
    return out + [(row, row["tokens"]) for row in swapped]


def copies(rate, rng):
    """A whole number, `rate` on average."""
    return int(rate) + (rng.random() < rate % 1)


def group(items, length_of, most, rng=None):
    """Lists of items of one length, each of at most `most` words."""
    by_length = collections.defaultdict(list)
    for item in items:
        by_length[length_of(item)].append(item)
    out = []
    for length, same in by_length.items():
        if rng:
            rng.shuffle(same)
        size = max(1, min(128, most // length))
        out += [same[i:i + size] for i in range(0, len(same), size)]
    if rng:
        rng.shuffle(out)
    return out


def tensors(batch, encoder):
    """`words` and `chars` are of the batch's distinct words; `place` says which of them stands where."""
    ids, place = np.unique(np.array([row["words"] for row in batch]), return_inverse=True)
    out = {"words": torch.tensor([encoder.features[i] for i in ids]), "chars": torch.tensor([encoder.chars[i] for i in ids]),
           "place": torch.tensor(place.reshape(len(batch), -1)),
           "gazetteer": torch.from_numpy(np.stack([row["gazetteer"] for row in batch])),
           "set": torch.tensor([row["set"] for row in batch]), "ner": torch.tensor([row["ner"] for row in batch])}
    trees = [i for i, row in enumerate(batch) if "heads" in row]
    out["trees"] = torch.tensor(trees, dtype=torch.long)
    out |= {key: torch.tensor([batch[i][key] for i in trees]) for key in ("pos", "xpos", "heads", "rels")}
    framed = [i for i, row in enumerate(batch) if row["frames"] is not None]
    out["framed"] = torch.tensor(framed, dtype=torch.long)
    out["frames"] = [(k, pred, arguments) for k, i in enumerate(framed) for pred, arguments in batch[i]["frames"]]
    out["facts"] = [(i, token, score) for i, row in enumerate(batch) for token, score in row["facts"]]
    return out
