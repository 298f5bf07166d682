"""Checkpoint → one ONNX file in float32, with the sentences' lengths wired into its LSTMs.

    export.py <work> <checkpoint> <target.onnx> <caution> <guidelines …>
"""
import sys
import warnings
from pathlib import Path

import onnx
import torch

from features import CHARS
from gazetteer import CLASSES
from labels import SETS
from reader import OUTPUTS, Reader
from train import build

INPUTS = ["words", "chars", "gazetteer", "lengths"]


def load_reader(work, name, guidelines=(), caution=0.0):
    """The averaged weights; `guidelines` are names of data sets."""
    saved = torch.load(work / f"{name}.pt", weights_only=True)
    network = build(work, saved["labels"], *saved["shape"])
    network.load_state_dict(saved["average"])
    reader = Reader(network, [SETS.index(guideline) + 1 for guideline in guidelines], caution)
    return reader.eval(), saved["labels"]


def example_inputs():
    size = (2, 7)
    return (torch.randint(1, 1000, (*size, 6), dtype=torch.int32), torch.randint(1, 100, (*size, CHARS), dtype=torch.int32),
            torch.zeros(*size, 2 * len(CLASSES)), torch.tensor([7, 5], dtype=torch.int32))


def dynamic_axes():
    axes = {name: {0: "sentences", 1: "words"} for name in [*INPUTS, *OUTPUTS] if name != "lengths"}
    return axes | {"lengths": {0: "sentences"}} | {name: {0: "sentences", 1: "words", 2: "heads"} for name in ("arcs", "rels", "roles")}


class WithLengths(torch.nn.Module):
    """The exporter drops an unused input; adding nothing keeps `lengths`."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, words, chars, gazetteer, lengths):
        outputs = self.reader(words, chars, gazetteer, lengths)
        return (*outputs[:-1], outputs[-1] + 0.0 * lengths.unsqueeze(1).float())


def wire_lengths(model):
    """PyTorch's LSTM is exported without lengths: the backward direction would read the padding first."""
    for node in model.graph.node:
        if node.op_type == "LSTM":
            inputs = list(node.input) + [""] * (5 - len(node.input))
            inputs[4] = "lengths"
            del node.input[:]
            node.input.extend(inputs)


def main(work, name, target, caution, guidelines):
    reader, _ = load_reader(work, name, guidelines, caution)
    target.parent.mkdir(parents=True, exist_ok=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(WithLengths(reader).eval(), example_inputs(), str(target), input_names=INPUTS, output_names=OUTPUTS,
                          dynamic_axes=dynamic_axes(), opset_version=14, dynamo=False)
    model = onnx.load(target)
    wire_lengths(model)
    onnx.checker.check_model(model)
    onnx.save(model, target)
    print(f"exported {target}: {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), float(sys.argv[4]), sys.argv[5:])
