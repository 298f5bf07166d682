"""Noise that makes the reader rely on more than the writing: headlines, capitals, and names it has not seen."""
from labels import pool_of
from spans import spans

SWAPPED_SETS = {"ewt", "gum", "btc", "men", "politics"}
UPPER, LOWER, HEADLINE = 0.03, 0.03, 0.06
LITTLE = {"a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "as", "from"}


def noisy_case(tokens, rng):
    draw = rng.random()
    if draw < UPPER:
        return [token.upper() for token in tokens]
    if draw < UPPER + LOWER:
        return [token.lower() for token in tokens]
    if draw < UPPER + LOWER + HEADLINE:
        return [token if token in LITTLE else token[:1].upper() + token[1:] for token in tokens]
    return tokens


def swap_names(row, names, rng):
    """The sentence with half of its names replaced by others of the type; only its names are taught, as its tree may not fit."""
    tokens, tags, last = [], [], 0
    for start, end, label in spans(row["ner"]):
        pool = pool_of(row["set"], label)
        if pool and rng.random() < 0.5:
            name = rng.choice(names[pool])
            tokens += row["tokens"][last:start] + list(name)
            tags += row["ner"][last:start] + [f"B-{label}"] + [f"I-{label}"] * (len(name) - 1)
            last = end
    return {"set": row["set"], "tokens": tokens + row["tokens"][last:], "ner": tags + row["ner"][last:]}


def can_swap(row):
    return row["set"] in SWAPPED_SETS and row["ner"] is not None and any(tag != "O" for tag in row["ner"])
