"""Which guideline, and how much caution, names read best with on the dev sets: F1 for each choice."""
import argparse
import collections
import json
from pathlib import Path

import torch

from batches import NO_ROLE, Encoder, group
from corpora import ROLES
from export import load_reader
from labels import SETS
from reader import feature_arrays, logs
from score import POOLS, count_names, f1

CHOICES = [["ewt"], ["men"], ["ewt", "men"], ["ewt", "ewt", "men"], ["ewt", "gum", "men"]]
CAUTIONS = [-0.25, 0.0, 0.25, 0.5]


def hidden_states(reader, rows, encoder):
    """(row, its T × width states)"""
    for batch in group(range(len(rows)), lambda i: len(rows[i]["tokens"]), 1500):
        words, chars, gazetteer, _ = map(torch.from_numpy, feature_arrays([rows[i]["tokens"] for i in batch], encoder))
        yield from zip((rows[i] for i in batch), reader.states(words, chars, gazetteer))


def name_scores(reader, states, shift, caution):
    count = collections.Counter()
    for row, state in states:
        chances = reader.chances(state.unsqueeze(0), shift, caution)
        count_names(row, {"names": logs(chances @ reader.to_coarse)[0].numpy()}, count)
    return [round(f1(count, pools), 1) for pools in (POOLS.values(), ["PER"], ["ORG"], ["LOC"])]


@torch.no_grad()
def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", type=Path)
    parser.add_argument("--name", default="model")
    parser.add_argument("--most", type=int, default=600, help="about as many sentences of a set, spread over it")
    parser.add_argument("--sets", nargs="*", help="only these, e.g. ewt-dev")
    options = parser.parse_args()
    prepared = json.loads((options.work / "prepared.json").read_text("utf8"))
    encoder = Encoder(options.work, prepared["labels"] | {"roles": [NO_ROLE, *ROLES]})
    reader, _ = load_reader(options.work, options.name)
    for name, rows in prepared["dev"].items():
        if options.sets and name not in options.sets:
            continue
        states = list(hidden_states(reader, rows[::max(1, len(rows) // options.most)], encoder))
        for choice in CHOICES:
            shift = reader.shift([SETS.index(guideline) + 1 for guideline in choice])
            found = {caution: name_scores(reader, states, shift, caution) for caution in CAUTIONS}
            print(name, "+".join(choice) or "none", found, flush=True)


if __name__ == "__main__":
    main()
