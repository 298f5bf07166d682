"""One pass: word features → BiLSTMs → tags, tree, names, roles, factuality."""
import torch
import torch.nn.functional as F
from torch import nn

from features import BUCKETS, CHAR_KINDS
from gazetteer import CLASSES
from labels import SETS, TAGS

SIZES = {"norm": 64, "prefix3": 32, "suffix3": 32, "suffix2": 16, "shape": 32}
CHAR_SIZE, CHAR_FILTERS = 24, 64
DROP, WORD_DROP, NORM_DROP, AFFIX_DROP, GAZETTEER_DROP = 0.33, 0.05, 0.25, 0.1, 0.3


class Biaffine(nn.Module):
    """score(d, h, label) = [d, 1] · U[label] · [h, 1]"""

    def __init__(self, size, labels):
        super().__init__()
        self.labels = labels
        self.weight = nn.Parameter(torch.randn(size + 1, labels * (size + 1)) * 0.05)

    def left(self, dependents):
        """… × size → … × labels × (size + 1)"""
        out = with_one(dependents) @ self.weight
        return out.view(*out.shape[:-1], self.labels, -1)

    def pairs(self, dependents, heads):
        """B × D × size, B × H × size → B × D × labels × H"""
        left = self.left(dependents)
        flat = left.flatten(1, 2) @ with_one(heads).transpose(1, 2)
        return flat.view(left.shape[0], left.shape[1], self.labels, -1)

    def aligned(self, dependents, heads):
        """One head for each dependent: … × labels"""
        return (self.left(dependents) * with_one(heads).unsqueeze(-2)).sum(-1)


def with_one(x):
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)


class WordFeatures(nn.Module):
    def __init__(self, codes, scale):
        super().__init__()
        self.register_buffer("codes", codes)
        self.register_buffer("scale", scale)
        self.tables = nn.ModuleDict({name: nn.Embedding(BUCKETS[name], size) for name, size in SIZES.items()})
        self.chars = nn.Embedding(CHAR_KINDS, CHAR_SIZE, padding_idx=0)
        self.convolution = nn.Conv1d(CHAR_SIZE, CHAR_FILTERS, 3, padding=1)
        for table in self.tables.values():
            nn.init.normal_(table.weight, 0, 0.3)
        self.size = codes.shape[1] + sum(SIZES.values()) + CHAR_FILTERS

    def forward(self, words, chars):
        """N × 6, N × CHARS → the parts, each N × its size"""
        vector = self.codes[words[:, 0]].float() * self.scale[words[:, 0]].unsqueeze(-1)
        hashed = [table(words[:, i + 1]) for i, table in enumerate(self.tables.values())]
        spelling = F.relu(self.convolution(self.chars(chars).transpose(1, 2))).amax(2)
        return [vector, *hashed, spelling]


class Network(nn.Module):
    def __init__(self, codes, scale, labels, hidden, layers):
        super().__init__()
        self.words = WordFeatures(codes, scale)
        sizes = [self.words.size + 2 * len(CLASSES)] + [2 * hidden] * (layers - 1)
        self.lstms = nn.ModuleList([nn.LSTM(size, hidden, bidirectional=True, batch_first=True) for size in sizes])
        width = 2 * hidden
        self.pos, self.xpos = nn.Linear(width, len(labels["pos"])), nn.Linear(width, len(labels["xpos"]))
        self.names, self.guideline = nn.Linear(width, 192), nn.Embedding(len(SETS) + 1, 192)
        self.tags = nn.Linear(192, len(TAGS))
        self.root = nn.Parameter(torch.randn(1, 1, width) * 0.1)
        self.arc_dependent, self.arc_head, self.arc = nn.Linear(width, 256), nn.Linear(width, 256), Biaffine(256, 1)
        self.rel_dependent, self.rel_head, self.rel = nn.Linear(width, 96), nn.Linear(width, 96), Biaffine(96, len(labels["rels"]))
        self.frame, self.argument, self.role = nn.Linear(width, 96), nn.Linear(width, 96), Biaffine(96, len(labels["roles"]))
        self.predicate = nn.Linear(width, 1)
        self.fact = nn.Sequential(nn.Linear(width, 64), nn.ReLU(), nn.Linear(64, 1))
        nn.init.zeros_(self.guideline.weight)

    def encode(self, parts, gazetteer):
        """Feature parts, each B × T × size → B × T × 2·hidden"""
        if self.training:
            rates = [WORD_DROP, NORM_DROP] + [AFFIX_DROP] * (len(parts) - 2)
            parts = [part * keep(part.shape[:2] + (1,), rate) for part, rate in zip(parts, rates)]
            gazetteer = gazetteer * keep((len(gazetteer), 1, 1), GAZETTEER_DROP)
        x = F.dropout(torch.cat([*parts, gazetteer], -1), 0.2, self.training)
        for lstm in self.lstms:
            x = self.drop(lstm(x)[0])
        return x

    def drop(self, x):
        """One mask for all words of a sentence."""
        if not self.training:
            return x
        return x * keep((x.shape[0], 1, x.shape[2]), DROP) / (1 - DROP)

    def project(self, layer, x):
        return self.drop(F.leaky_relu(layer(x), 0.1))

    def name_tags(self, x, guideline):
        """`guideline` is 0 for none, else 1 + the data set's index; a vector when averaged for export."""
        shift = self.guideline(guideline) if guideline.dtype == torch.long else guideline
        return self.tags(F.dropout(F.relu(self.names(x) + shift.unsqueeze(-2)), DROP, self.training))

    def tree(self, x):
        """Arc scores B × T × (T + 1), head 0 is the root; then the two sides of the labels."""
        heads = torch.cat([self.root.expand(x.shape[0], 1, -1), x], 1)
        arcs = self.arc.pairs(self.project(self.arc_dependent, x), self.project(self.arc_head, heads))[:, :, 0]
        return arcs, self.project(self.rel_dependent, x), self.project(self.rel_head, heads)

    def roles(self, x):
        return self.project(self.frame, x), self.project(self.argument, x)


def keep(shape, rate):
    return (torch.rand(shape) > rate).float()
