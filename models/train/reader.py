"""The network as it is used: from padded features to what a decoder needs. This is what the ONNX file holds."""
import numpy as np
import torch
from torch import nn

from labels import COARSE, FINE, GROUPS, TAGS


def sum_matrix(columns, column_of):
    matrix = torch.zeros(len(TAGS), len(columns))
    for i, tag in enumerate(TAGS):
        matrix[i, columns.index(column_of(tag))] = 1
    return matrix


def coarse_of(tag):
    mark, _, fine = tag.partition("-")
    return "O" if tag == "O" else f"{mark}-{next(group for group, fines in GROUPS.items() if fine in fines)}"


OUTPUTS = ["pos", "xpos", "names", "types", "arcs", "rels", "predicates", "roles", "facts"]


class Reader(nn.Module):
    def __init__(self, network, guidelines=(), caution=0.0):
        """Names follow the mean of these guidelines (indices of data sets, from 1), or none; `caution` is added to O's logit."""
        super().__init__()
        self.network, self.caution = network, caution
        self.register_buffer("guideline", self.shift(guidelines))
        self.register_buffer("to_coarse", sum_matrix(COARSE, coarse_of))
        self.register_buffer("to_fine", sum_matrix(["O", *FINE], lambda tag: tag[2:] or "O"))

    def shift(self, guidelines):
        return self.network.guideline.weight[list(guidelines) or [0]].mean(0).detach() * bool(guidelines)

    def states(self, words, chars, gazetteer):
        size = words.shape[:2]
        parts = self.network.words(words.flatten(0, 1).long(), chars.flatten(0, 1).long())
        return self.network.encode([part.view(*size, part.shape[-1]) for part in parts], gazetteer)

    def chances(self, x, shift, caution):
        logits = self.network.name_tags(x, shift)
        return torch.cat([logits[..., :1] + caution, logits[..., 1:]], -1).softmax(-1)

    def forward(self, words, chars, gazetteer, lengths):
        """B × T × 6, B × T × CHARS, B × T × columns, B; `lengths` is wired into the LSTMs at export."""
        x = self.states(words, chars, gazetteer)
        chances = self.chances(x, self.guideline, self.caution)
        arcs, dependents, heads = self.network.tree(x)
        predicates, arguments = self.network.roles(x)
        return (self.network.pos(x), self.network.xpos(x), logs(chances @ self.to_coarse), logs(chances @ self.to_fine), arcs,
                best(self.network.rel, dependents, heads), self.network.predicate(x).squeeze(-1),
                best(self.network.role, predicates, arguments), self.network.fact(x).squeeze(-1))


def logs(chances):
    return (chances + 1e-9).log()


def best(biaffine, left, right):
    return biaffine.pairs(left, right).argmax(2).int()


@torch.no_grad()
def read_batch(reader, features):
    """One batch of equal lengths → a list of {output: array}, one a sentence."""
    reader.eval()
    outputs = [output.numpy() for output in reader(*(torch.from_numpy(array) for array in features))]
    return [dict(zip(OUTPUTS, (output[i] for output in outputs))) for i in range(len(features[0]))]


def feature_arrays(sentences, encoder):
    """Token lists → the four inputs, zeros after a sentence's end."""
    longest = max(map(len, sentences))
    encoded = [encoder.row({"set": "ewt", "tokens": tokens}) for tokens in sentences]

    def padded(rows, width, kind):
        out = np.zeros((len(rows), longest, width), kind)
        for i, row in enumerate(rows):
            out[i, :len(row)] = row
        return out

    words = padded([[encoder.features[i] for i in row["words"]] for row in encoded], 6, np.int32)
    chars = padded([[encoder.chars[i] for i in row["words"]] for row in encoded], 16, np.int32)
    gazetteer = padded([row["gazetteer"] for row in encoded], encoded[0]["gazetteer"].shape[1], np.float32)
    return words, chars, gazetteer, np.array([len(tokens) for tokens in sentences], np.int32)
