"""Scores of an ONNX file or a checkpoint on the dev or test sets, gold tokens; the table goes into the model card."""
import argparse
import json
import time
from functools import partial
from pathlib import Path

import onnxruntime
import torch

from batches import NO_ROLE, Encoder, group
from corpora import ROLES, scored_rows
from export import INPUTS, load_reader
from reader import OUTPUTS, feature_arrays, read_batch
from score import score


def open_session(path, threads=1):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def read_onnx(session, features):
    outputs = session.run(OUTPUTS, dict(zip(INPUTS, features)))
    return [dict(zip(OUTPUTS, (output[i] for output in outputs))) for i in range(len(features[0]))]


def read_all(rows, read, encoder):
    """Readings in the rows' order."""
    readings = {}
    for batch in group(range(len(rows)), lambda i: len(rows[i]["tokens"]), 1500):
        readings |= dict(zip(batch, read(feature_arrays([rows[i]["tokens"] for i in batch], encoder))))
    return [readings[i] for i in range(len(rows))]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--model", default="model", help="an .onnx file, or the name of a checkpoint in the work folder")
    parser.add_argument("--split", default="test", choices=["dev", "test"])
    parser.add_argument("--sets", nargs="*", help="only these, e.g. ewt-test")
    parser.add_argument("--guidelines", nargs="*", default=[], help="of a checkpoint: data sets whose rules the names follow")
    options = parser.parse_args()
    labels = json.loads((options.work / "prepared.json").read_text("utf8"))["labels"] | {"roles": [NO_ROLE, *ROLES]}
    encoder = Encoder(options.work, labels)
    torch.set_num_threads(1)
    if options.model.endswith(".onnx"):
        read = partial(read_onnx, open_session(options.model))
    else:
        reader, _ = load_reader(options.work, options.model, options.guidelines)
        read = partial(read_batch, reader)
    for name, rows in scored_rows(options.data, options.split).items():
        if not options.sets or name in options.sets:
            began = time.time()
            scores = score(rows, read_all(rows, read, encoder), labels)
            words = sum(len(row["tokens"]) for row in rows)
            print(name, json.dumps(scores), f"{words / (time.time() - began):.0f} words/s", flush=True)


if __name__ == "__main__":
    main()
