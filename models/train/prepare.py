"""Data folder → `prepared.json` in the work folder: all rows, the label lists, the names to swap in."""
import collections
import json
import sys
from pathlib import Path

from corpora import read_rows, scored_rows, train_rows
from labels import pool_of
from spans import spans

LONGEST, RAREST = 120, 5


def label_lists(rows):
    count = {key: collections.Counter(label for row in rows for label in row.get(key) or []) for key in ("pos", "xpos", "rels")}
    return {key: sorted(label for label, times in counter.items() if times >= RAREST) for key, counter in count.items()}


def without_scored(rows, scored):
    """A sentence that is also in a scored set is no training data."""
    seen = {" ".join(row["tokens"]).lower() for rows in scored.values() for row in rows if len(row["tokens"]) > 5}
    return [row for row in rows if " ".join(row["tokens"]).lower() not in seen]


def name_pools(rows, data):
    """Names by type, as token lists: what `augment.py` swaps in for names of the same type."""
    pools = {"PER": set(), "ORG": set(), "LOC": set()}
    for row in rows:
        for start, end, label in spans(row["ner"] or []):
            pool = pool_of(row["set"], label)
            if pool and end - start <= 6:
                pools[pool].add(tuple(row["tokens"][start:end]))
    for country in read_rows(data / "gazetteer-factbook", "countries"):
        pools["LOC"].add(tuple(country["name"].split()))
    return {pool: sorted(names) for pool, names in pools.items()}


def main(data, work):
    dev, test = scored_rows(data, "dev"), scored_rows(data, "test")
    rows = [row for row in without_scored(train_rows(data), dev | test) if len(row["tokens"]) <= LONGEST]
    prepared = {"labels": label_lists(rows), "names": name_pools(rows, data), "train": rows, "dev": dev}
    (work / "prepared.json").write_text(json.dumps(prepared, ensure_ascii=False), "utf8")
    size = collections.Counter()
    for row in rows:
        size[row["set"]] += len(row["tokens"])
    print("prepared:", len(rows), "sentences;", dict(size), {key: len(value) for key, value in prepared["labels"].items()},
          {key: len(value) for key, value in prepared["names"].items()})


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
