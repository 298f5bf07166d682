"""Every data set as rows of one form: {set, tokens, ner?, pos?, xpos?, heads?, rels?, frames?, facts?}."""
import gzip
import json

from tokenise import sentences

TREEBANKS = {"ewt": "ewt", "gum": "gum-open"}
NAME_SETS = {"btc": "btc", "wnut": "wnut17", "multiner": "multiner", "politics": "crossner-politics"}
ROLES = ["ARG0", "ARG1", "ARG2", "ARG3", "ARG4", "TMP", "LOC", "NEG", "MOD", "MNR", "ADV", "ADJ", "DIS", "EXT", "PRP", "CAU",
         "DIR", "PRD", "GOL", "COM", "LVB", "PRR"]


def read_rows(folder, name):
    for path in (folder / f"{name}.jsonl", folder / f"{name}.jsonl.gz"):
        if path.exists():
            opener = gzip.open if path.suffix == ".gz" else open
            with opener(path, "rt", encoding="utf8") as lines:
                return [json.loads(line) for line in lines]
    return []


def treebank(data, name, split):
    rows = read_rows(data / TREEBANKS[name], split)
    out = {row["id"]: {"set": name, "tokens": row["tokens"], "ner": None if row.get("no_ner") else row.get("ner"), "pos": row["pos"],
                       "xpos": row["xpos"], "heads": row["heads"], "rels": row["deprels"]} for row in rows}
    if name == "ewt":
        add_frames(out, read_rows(data / "propbank-ewt", split))
        add_facts(out, read_rows(data / "uds-factuality", split))
    return list(out.values())


def add_frames(rows, frame_rows):
    """A frame is (predicate, [(argument's head word, role)])."""
    for frame_row in frame_rows:
        row = rows[frame_row["id"]]
        if row["tokens"] == frame_row["tokens"]:
            row["frames"] = [(frame["pred"], argument_heads(frame, row["heads"])) for frame in frame_row["frames"]]


def argument_heads(frame, heads):
    out = {}
    for argument in frame["args"]:
        role = argument["role"].removeprefix("R-").removeprefix("ARGM-")
        if role in ROLES:
            out.setdefault(span_head(argument["start"], argument["end"], heads), role)
    return list(out.items())


def span_head(start, end, heads):
    """The first word whose head lies outside."""
    return next((i for i in range(start, end) if not start < heads[i] <= end), start)


def add_facts(rows, fact_rows):
    for fact_row in fact_rows:
        row = rows[fact_row["id"]]
        row["facts"] = [(fact["token"], fact["factual"]) for fact in fact_row["predicates"]
                        if fact["token"] < len(row["tokens"]) and row["tokens"][fact["token"]] == fact["word"]]


def name_set(data, name, split):
    return [{"set": name, "tokens": row["tokens"], "ner": row["ner"]} for row in read_rows(data / NAME_SETS[name], split)]


def fewnerd(data):
    return [{"set": f"fewnerd-{part}", "tokens": row["tokens"], "ner": row["ner"]}
            for part in "ac" for row in read_rows(data / "fewnerd-part", f"train-{part}")]


def bio(length, spans):
    """Longest first; a span that overlaps a longer one is dropped."""
    tags = ["O"] * length
    for start, end, label in sorted(spans, key=lambda span: span[0] - span[1]):
        if all(tag == "O" for tag in tags[start:end]):
            tags[start:end] = [f"B-{label}"] + [f"I-{label}"] * (end - start - 1)
    return tags


def men(data, split):
    return [sentence for row in read_rows(data / "men", split) for sentence in men_sentences(row)]


def men_sentences(row):
    entities = [entity for entity in row["entities"] if entity["label"] != "TITLE"]
    people = [entity for entity in entities if entity["label"] == "PERSON"]
    # `Judge Rozina Ayob` holds `Rozina Ayob`, a PERSON too: the inner one follows the treebanks.
    kept = [entity for entity in entities if entity["label"] != "PERSON" or not any(
        other is not entity and entity["start"] <= other["start"] and other["end"] <= entity["end"] for other in people)]
    for tokens in sentences(row["text"]):
        spans = []
        for entity in kept:
            inside = [i for i, (_, start, end) in enumerate(tokens) if start < entity["end"] and end > entity["start"]]
            if inside:
                spans.append((inside[0], inside[-1] + 1, entity["label"]))
        yield {"set": "men", "tokens": [token for token, _, _ in tokens], "ner": bio(len(tokens), spans)}


def redocred(data):
    out = []
    for row in read_rows(data / "redocred", "train"):
        starts = row["sentence_starts"] + [len(row["tokens"])]
        tags = bio(len(row["tokens"]), [(*entity["tok"], entity["label"]) for entity in row["entities"]])
        out += [{"set": "redocred", "tokens": row["tokens"][a:b], "ner": tags[a:b]} for a, b in zip(starts, starts[1:]) if a < b]
    return out


def train_rows(data):
    rows = [row for name in TREEBANKS for row in treebank(data, name, "train")]
    rows += [row for name in NAME_SETS for row in name_set(data, name, "train")]
    return rows + men(data, "train") + redocred(data) + fewnerd(data)


def scored_rows(data, split):
    """The sets we score on, by name; `split` is dev or test."""
    sets = {f"{name}-{split}": treebank(data, name, split) for name in TREEBANKS}
    sets |= {f"{name}-{split}": name_set(data, name, split) for name in NAME_SETS}
    sets[f"men-{split}"] = men(data, split)
    return {name: rows for name, rows in sets.items() if rows}
