"""Everything beside the weights: config.json, the featuriser's tables, reference vectors for other featurisers and runtimes."""
import json
import shutil
import sys
from pathlib import Path

from batches import NO_ROLE, Encoder
from corpora import ROLES
from evaluate import open_session, read_onnx
from features import BUCKETS, CHAR_KINDS, CHARS
from gazetteer import CLASSES, LONGEST, LOWERED
from labels import COARSE, FINE
from reader import feature_arrays

SENTENCES = [
    "The State Duma ratified RELOS on December 2 , 2025 .",
    "Russian President Vladimir Putin met India 's Prime Minister Narendra Modi in New Delhi .",
    "“ Don’t panic , ” said Zoë O’Brien — the U.S. Navy ’s ex-spokeswoman .",
    "INDIA , RUSSIA SIGN S-400 DEAL WORTH $ 5.43bn",
    "Rosneft has not bought anti-submarine Su-57s from the United Aircraft Corporation .",
    "İstanbul straße Ünïcödé 東京 🙂 3,000 1971–2011 …",
    "Ratified",
]


def config(labels):
    """`model_type` makes Transformers.js' AutoModel pass inputs and outputs by their ONNX names."""
    return {"model_type": "bert", "architectures": ["BertModel"], "transformers.js_config": {"dtype": "q8"},
            "labels": {"pos": labels["pos"], "xpos": labels["xpos"], "names": COARSE, "types": ["O", *FINE], "rels": labels["rels"],
                       "roles": [NO_ROLE, *ROLES]},
            "buckets": BUCKETS, "chars": {"length": CHARS, "kinds": CHAR_KINDS, "first": 10, "last": 6},
            "gazetteer": {"classes": CLASSES, "lowered": sorted(LOWERED), "longest": LONGEST}}


def reference(encoder, session):
    """One sentence at a time: a runtime that pads must find the same."""
    out = []
    for tokens in (sentence.split(" ") for sentence in SENTENCES):
        arrays = feature_arrays([tokens], encoder)
        reading = read_onnx(session, arrays)[0]
        out.append({"tokens": tokens, "words": arrays[0][0].tolist(), "chars": arrays[1][0].tolist(),
                    "gazetteer": arrays[2][0].astype(int).tolist(),
                    "best": {name: reading[name].argmax(-1).tolist() for name in ("pos", "xpos", "names", "types", "arcs")},
                    "rels": reading["rels"].tolist(), "roles": reading["roles"].tolist(),
                    "predicates": (reading["predicates"] > 0).astype(int).tolist(),
                    "facts": [round(float(value), 3) for value in reading["facts"]]})
    return out


def one_line_each(rows):
    return "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n"


def main(work, target):
    labels = json.loads((work / "prepared.json").read_text("utf8"))["labels"]
    (target / "config.json").write_text(json.dumps(config(labels), indent=1) + "\n", "utf8")
    for name in ("vocabulary.txt", "gazetteer.tsv"):
        shutil.copyfile(work / name, target / name)
    rows = reference(Encoder(work, labels), open_session(target / "onnx/model_quantized.onnx"))
    (target / "reference.json").write_text(one_line_each(rows), "utf8")
    print("files:", {path.name: path.stat().st_size for path in sorted(target.rglob("*")) if path.is_file()})


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
