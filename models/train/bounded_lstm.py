"""An int8 LSTM whose ranges do not depend on the batch.

`DynamicQuantizeLSTM` scales its input by the batch's extremes and its state by each step's. Two input columns hold ±top
and two more cells count up and down by one a word: their outputs, ±tanh(step), bound every real one, so that they are the extremes.
"""
import numpy as np
from onnx import helper, numpy_helper

OPEN = 100.0  # a gate with this bias is all open


def with_sentinels(weight, recurrent, bias):
    """W [2, 4H, I], R [2, 4H, H], B [2, 8H] → the same with H + 2 cells and I + 2 inputs. ONNX's gates are i, o, f, c."""
    directions, _, inputs = weight.shape
    cells = recurrent.shape[2]
    w = np.zeros((directions, 4, cells + 2, inputs + 2), np.float32)
    r = np.zeros((directions, 4, cells + 2, cells + 2), np.float32)
    b = np.zeros((directions, 2, 4, cells + 2), np.float32)
    w[:, :, :cells, :inputs] = weight.reshape(directions, 4, cells, inputs)
    r[:, :, :cells, :cells] = recurrent.reshape(directions, 4, cells, cells)
    b[:, :, :, :cells] = bias.reshape(directions, 2, 4, cells)
    b[:, 0, :3, cells:] = OPEN
    b[:, 0, 3, cells:] = [OPEN, -OPEN]
    size = 4 * (cells + 2)
    return w.reshape(directions, size, -1), r.reshape(directions, size, -1), b.reshape(directions, -1)


def transposed_codes(weight, top):
    """[2, 4H, I] → int8 [2, I, 4H], scales [2, 4H]"""
    scale = np.abs(weight).max(2) / top + 1e-12
    return np.round(weight / scale[..., None]).astype(np.int8).transpose(0, 2, 1), scale.astype(np.float32)


def constants_of(weight, recurrent, bias, top, code_top):
    """The node's arrays by the end of their names."""
    cells = recurrent.shape[2]
    weight, recurrent, bias = with_sentinels(weight, recurrent, bias)
    out = {"b": bias, "low": np.float32(-top), "high": np.float32(top), "nothing": np.float32(0),
           "ends": np.array([top, -top], np.float32), "first": np.array([0]), "two": np.array([2]), "last": np.array([-1]),
           "cells": np.array([cells])}
    for part, matrix in (("w", weight), ("r", recurrent)):
        codes, scale = transposed_codes(matrix, code_top)
        out |= {part: np.ascontiguousarray(codes), f"{part}.scale": scale, f"{part}.zero": np.zeros(scale.shape, np.int8)}
    return out


def bounded_lstm(node, values, top, code_top):
    """(initialisers, nodes) in place of an LSTM node; `values` gives a weight's array, `top` bounds the input."""
    arrays = constants_of(*map(values, node.input[1:4]), top, code_top)

    def of(*keys):
        return [f"{node.name}.{key}" for key in keys]

    lengths, cells = node.input[4], int(arrays["cells"][0])
    scales = of("w.scale", "w.zero", "r.scale", "r.zero")
    nodes = [helper.make_node("Clip", [node.input[0], *of("low", "high")], of("cut")),
             helper.make_node("Slice", of("cut", "first", "two", "last"), of("pair")),
             helper.make_node("Mul", of("pair", "nothing"), of("zeros")),
             helper.make_node("Add", of("zeros", "ends"), of("sentinels")),
             helper.make_node("Concat", of("cut", "sentinels"), of("input"), axis=-1),
             helper.make_node("DynamicQuantizeLSTM", [*of("input", "w", "r", "b"), lengths, "", "", "", *scales], of("output"),
                              domain="com.microsoft", direction="bidirectional", hidden_size=cells + 2),
             helper.make_node("Slice", of("output", "first", "cells", "last"), [node.output[0]])]
    return [numpy_helper.from_array(np.asarray(value), f"{node.name}.{key}") for key, value in arrays.items()], nodes
