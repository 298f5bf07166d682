"""float32 ONNX → `model_quantized.onnx`: weights as int8 with a scale a row or column.

Only weights: with dynamic quantisation of the activations too, a sentence's result depends on what else is in its batch.
Tables are scaled after the lookup; other weights are unfolded once, when a session opens.
"""
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

SMALLEST = 4096


def is_large(weight):
    return weight.data_type == TensorProto.FLOAT and len(weight.dims) > 1 and np.prod(weight.dims) >= SMALLEST


def codes_and_scale(weight, axis):
    values = numpy_helper.to_array(weight)
    scale = np.abs(values).max(axis, keepdims=True).astype(np.float32) / 127 + 1e-12
    return [numpy_helper.from_array(np.round(values / scale).astype(np.int8), f"{weight.name}.codes"),
            numpy_helper.from_array(scale, f"{weight.name}.scale")]


def unfold(weight, user):
    """(new initialisers, nodes that make the weight again). An LSTM's rows are its outputs, a matrix's columns."""
    name = weight.name
    nodes = [helper.make_node("Cast", [f"{name}.codes"], [f"{name}.float"], to=TensorProto.FLOAT),
             helper.make_node("Mul", [f"{name}.float", f"{name}.scale"], [name])]
    return codes_and_scale(weight, -1 if user.op_type == "LSTM" else 0), nodes


def scaled_lookup(table, node):
    name, index, out = table.name, node.input[1], node.output[0]
    nodes = [helper.make_node("Gather", [f"{name}.codes", index], [f"{out}.codes"], axis=0),
             helper.make_node("Cast", [f"{out}.codes"], [f"{out}.float"], to=TensorProto.FLOAT),
             helper.make_node("Gather", [f"{name}.scale", index], [f"{out}.scale"], axis=0),
             helper.make_node("Mul", [f"{out}.float", f"{out}.scale"], [out])]
    return codes_and_scale(table, -1), nodes


def quantise(graph):
    large = {weight.name: weight for weight in graph.initializer if is_large(weight)}
    first, nodes = [], []
    for node in graph.node:
        used = [large.pop(name) for name in list(node.input) if name in large]
        if node.op_type == "Gather" and used:
            initialisers, replaced = scaled_lookup(used[0], node)
            nodes += replaced
            graph.initializer.extend(initialisers)
        else:
            nodes.append(node)
            for weight in used:
                initialisers, unfolded = unfold(weight, node)
                first += unfolded
                graph.initializer.extend(initialisers)
        for weight in used:
            graph.initializer.remove(weight)
    del graph.node[:]
    graph.node.extend([*first, *nodes])


def main(source, target):
    model = onnx.load(source)
    quantise(model.graph)
    onnx.checker.check_model(model)
    target.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(model, target)
    print(f"quantised {target}: {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
