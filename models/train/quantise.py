"""float32 ONNX → `model_quantized.onnx`: tables, matrices and LSTMs in int8, with ranges that are fixed here.

Plain dynamic quantisation takes its range from all that is in a batch, so a sentence's result would depend on its company.
Here the ranges of the matrices' inputs are measured once on dev sentences, and those of the LSTMs are held by sentinels.
"""
import json
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

from batches import NO_ROLE, Encoder
from bounded_lstm import bounded_lstm
from corpora import ROLES
from export import INPUTS
from reader import feature_arrays

SMALLEST = 4096
SAMPLE = 300
# Seven bits: sums of two products stay below 2^15, which processors without VNNI would cut.
TOP = 63
MIDDLE = 128
# Word features beyond this are rare; a wider range would make all others coarser.
FIRST_TOP = 4.0


def is_large(weight):
    return weight.data_type == TensorProto.FLOAT and len(weight.dims) > 1 and np.prod(weight.dims) >= SMALLEST


def array(name, values, kind=np.float32):
    return numpy_helper.from_array(np.asarray(values, kind), name)


def codes(values, axis, top):
    scale = np.abs(values).max(axis, keepdims=True).astype(np.float32) / top + 1e-12
    return np.round(values / scale).astype(np.int8), scale


def ranges(model, names, sentences, encoder):
    """The largest absolute value that each tensor takes."""
    probe = onnx.ModelProto()
    probe.CopyFrom(model)
    probe.graph.output.extend(helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in names)
    session = onnxruntime.InferenceSession(probe.SerializeToString(), providers=["CPUExecutionProvider"])
    out = dict.fromkeys(names, 0.0)
    for tokens in sentences:
        values = session.run(names, dict(zip(INPUTS, feature_arrays([tokens], encoder))))
        out = {name: max(out[name], float(np.abs(value).max())) for name, value in zip(names, values)}
    return out


class Quantiser:
    def __init__(self, model, tops):
        self.model, self.tops = model, tops
        self.weights = {weight.name: weight for weight in model.graph.initializer if is_large(weight)}
        self.initialisers, self.nodes, self.done = [], [], set()

    def values(self, name):
        return numpy_helper.to_array(self.weights[name])

    def lookup(self, node):
        """Gather(table) → Gather(int8 rows) × Gather(scales)"""
        name, index, out = node.input[0], node.input[1], node.output[0]
        rows, scale = codes(self.values(name), -1, 127)
        self.initialisers += [array(f"{name}.codes", rows, np.int8), array(f"{name}.scale", scale)]
        self.nodes += [helper.make_node("Gather", [f"{name}.codes", index], [f"{out}.codes"], axis=0),
                       helper.make_node("Cast", [f"{out}.codes"], [f"{out}.float"], to=TensorProto.FLOAT),
                       helper.make_node("Gather", [f"{name}.scale", index], [f"{out}.scale"], axis=0),
                       helper.make_node("Mul", [f"{out}.float", f"{out}.scale"], [out])]

    def matrix(self, node):
        """MatMul(x, W) → MatMulIntegerToFloat(x as bytes, W's codes, their scales)"""
        x, name, out = node.input[0], node.input[1], node.output[0]
        columns, scale = codes(self.values(name), 0, TOP)
        self.initialisers += [array(f"{name}.codes", columns, np.int8), array(f"{name}.scale", scale[0])]
        if x not in self.done:
            self.done.add(x)
            self.initialisers += [array(f"{x}.step", self.tops[x] / 127), array(f"{x}.middle", MIDDLE, np.uint8)]
            self.nodes.append(helper.make_node("QuantizeLinear", [x, f"{x}.step", f"{x}.middle"], [f"{x}.bytes"]))
        inputs = [f"{x}.bytes", f"{name}.codes", f"{x}.step", f"{name}.scale", f"{x}.middle"]
        self.nodes.append(helper.make_node("MatMulIntegerToFloat", inputs, [out], domain="com.microsoft"))

    def lstm(self, node):
        # An LSTM's outputs stay within 1; the first one reads word features.
        initialisers, nodes = bounded_lstm(node, self.values, min(self.tops[node.input[0]], FIRST_TOP), TOP)
        self.initialisers += initialisers
        self.nodes += nodes

    def run(self):
        graph = self.model.graph
        for node in graph.node:
            if node.op_type == "LSTM":
                self.lstm(node)
            elif node.op_type == "Gather" and node.input[0] in self.weights:
                self.lookup(node)
            elif node.op_type == "MatMul" and node.input[1] in self.weights:
                self.matrix(node)
            else:
                self.nodes.append(node)
        used = {name for node in self.nodes for name in node.input}
        kept = [weight for weight in graph.initializer if weight.name in used] + self.initialisers
        del graph.initializer[:], graph.node[:]
        graph.initializer.extend(kept)
        graph.node.extend(self.nodes)
        self.model.opset_import.append(helper.make_opsetid("com.microsoft", 1))


def main(work, source, target):
    prepared = json.loads((work / "prepared.json").read_text("utf8"))
    model = onnx.load(source)
    names = sorted({node.input[0] for node in model.graph.node if node.op_type in ("MatMul", "LSTM")})
    dev = [row["tokens"] for name in ("ewt-dev", "gum-dev") for row in prepared["dev"][name][:SAMPLE]]
    tops = ranges(model, names, dev, Encoder(work, prepared["labels"] | {"roles": [NO_ROLE, *ROLES]}))
    Quantiser(model, tops).run()
    target.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(model, target)
    print(f"quantised {target}: {target.stat().st_size / 1e6:.1f} MB; ranges", {name: round(top, 2) for name, top in tops.items()})


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
