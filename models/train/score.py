"""What predictions are worth: tags, trees, names, roles, factuality. Percentages, except the correlation."""
import collections

import numpy as np

from decode import best_tags, best_tree
from labels import pool_of
from spans import spans

POOLS = {"Person": "PER", "Organization": "ORG", "Place": "LOC"}


def score(rows, readings, labels):
    count, facts = collections.Counter(), []
    for row, reading in zip(rows, readings):
        if "heads" in row:
            count_tree(row, reading, labels, count)
        if row.get("ner"):
            count_names(row, reading, count)
        if row.get("frames") is not None:
            count_roles(row, reading, labels, count)
        facts += [(score, reading["facts"][token]) for token, score in row.get("facts", [])]
    return summary(count, facts)


def count_tree(row, reading, labels, count):
    heads = best_tree(reading["arcs"])
    for i, (pos, head, rel) in enumerate(zip(row["pos"], row["heads"], row["rels"])):
        found = labels["rels"][reading["rels"][i, heads[i]]]
        right, base = heads[i] == head, found.split(":")[0] == rel.split(":")[0]
        count["words"] += 1
        count["pos"] += labels["pos"][reading["pos"][i].argmax()] == pos
        count["xpos"] += labels["xpos"][reading["xpos"][i].argmax()] == row["xpos"][i]
        count["uas_all"] += right
        count["las_all"] += right and base
        if pos != "PUNCT":
            count["arcs"] += 1
            count["uas"] += right
            count["las"] += right and found == rel


def count_names(row, reading, count):
    gold = {(start, end, pool_of(row["set"], label)) for start, end, label in spans(row["ner"])}
    found = {(start, end, POOLS.get(label)) for start, end, label in spans(best_tags(reading["names"]))}
    for pool in POOLS.values():
        right, wanted = ({span for span in side if span[2] == pool} for side in (found, gold))
        count[f"right_{pool}"] += len(right & wanted)
        count[f"found_{pool}"] += len(right)
        count[f"gold_{pool}"] += len(wanted)


def count_roles(row, reading, labels, count):
    gold = {(pred, token, role) for pred, pairs in row["frames"] for token, role in pairs}
    predicates = {pred for pred, _ in row["frames"]}
    guessed = set(np.flatnonzero(reading["predicates"] > 0).tolist())
    pairs = {(pred, token, labels["roles"][role]) for pred in predicates | guessed
             for token, role in enumerate(reading["roles"][pred]) if role}
    for name, chosen in (("given", predicates), ("own", guessed)):
        found = {triple for triple in pairs if triple[0] in chosen}
        count[f"right_{name}"] += len(found & gold)
        count[f"found_{name}"] += len(found)
        count[f"gold_{name}"] += len(gold)
    count["right_pred"] += len(predicates & guessed)
    count["found_pred"] += len(guessed)
    count["gold_pred"] += len(predicates)


def f1(count, names):
    right, found, gold = (sum(count[f"{key}_{name}"] for name in names) for key in ("right", "found", "gold"))
    return 200 * right / (found + gold) if found + gold else 0.0


def summary(count, facts):
    out = {}
    if count["words"]:
        out |= {"upos": 100 * count["pos"] / count["words"], "xpos": 100 * count["xpos"] / count["words"],
                "uas": 100 * count["uas"] / count["arcs"], "las": 100 * count["las"] / count["arcs"],
                "uas_all": 100 * count["uas_all"] / count["words"], "las_all": 100 * count["las_all"] / count["words"]}
    if any(count[f"gold_{pool}"] for pool in POOLS.values()):
        out |= {"ner": f1(count, POOLS.values())} | {pool: f1(count, [pool]) for pool in POOLS.values()}
    if count["gold_pred"]:
        out |= {"predicates": f1(count, ["pred"]), "roles_given": f1(count, ["given"]), "roles": f1(count, ["own"])}
    if len(facts) > 2:
        out["fact_r"] = float(np.corrcoef(np.array(facts).T)[0, 1])
    return {key: round(value, 2) for key, value in out.items()}
