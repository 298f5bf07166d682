"""Scores → BIO tags (Viterbi) and a tree with one root (Chu-Liu-Edmonds)."""
import numpy as np

from labels import COARSE

IMPOSSIBLE = -1e9
FOLLOWS = np.array([[not tag.startswith("I") or before[2:] == tag[2:] for tag in COARSE] for before in COARSE])
STEP = np.where(FOLLOWS, 0, IMPOSSIBLE)
START = np.array([IMPOSSIBLE if tag.startswith("I") else 0 for tag in COARSE])


def best_tags(scores):
    """T × len(COARSE) log chances → tag names in which no I stands alone."""
    total, back = scores[0] + START, []
    for row in scores[1:]:
        paths = total[:, None] + STEP
        back.append(paths.argmax(0))
        total = paths.max(0) + row
    path = [int(total.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return [COARSE[i] for i in reversed(path)]


def best_tree(arcs):
    """T × (T + 1) scores, head 0 is the root → heads, 1-based."""
    scores = np.full((len(arcs) + 1, len(arcs) + 1), -np.inf)
    scores[1:] = arcs
    np.fill_diagonal(scores, -np.inf)
    heads = spanning_tree(scores)
    roots = [i for i in range(1, len(heads)) if heads[i] == 0]
    if len(roots) > 1:
        heads = max((with_root(scores, root) for root in roots), key=lambda tree: total(scores, tree))
    return heads[1:]


def with_root(scores, root):
    only = scores.copy()
    only[np.arange(len(only)) != root, 0] = IMPOSSIBLE
    return spanning_tree(only)


def total(scores, heads):
    return sum(scores[i, heads[i]] for i in range(1, len(heads)))


def spanning_tree(scores):
    """scores[dependent, head]; node 0 has no head."""
    heads = scores.argmax(1).tolist()
    heads[0] = -1
    cycle = find_cycle(heads)
    if not cycle:
        return heads
    return expand(scores, heads, cycle)


def find_cycle(heads):
    seen = [0] * len(heads)
    for start in range(1, len(heads)):
        path, node = [], start
        while node > 0 and not seen[node]:
            seen[node] = start
            path.append(node)
            node = heads[node]
        if node > 0 and seen[node] == start:
            return path[path.index(node):]
    return []


def expand(scores, heads, cycle):
    """Solve with the cycle as one node (the last), then break it where an arc comes in."""
    rest = [i for i in range(len(heads)) if i not in set(cycle)]
    cycle = np.array(cycle)
    small = np.full((len(rest) + 1, len(rest) + 1), -np.inf)
    small[:-1, :-1] = scores[np.ix_(rest, rest)]
    leaving = scores[np.ix_(rest, cycle)]
    small[:-1, -1] = leaving.max(1)
    gain = scores[np.ix_(cycle, rest)] - np.array([scores[i, heads[i]] for i in cycle])[:, None]
    small[-1, :-1] = gain.max(0)
    small_heads = spanning_tree(small)
    out = list(heads)
    for k, i in enumerate(rest[1:], 1):
        head = small_heads[k]
        out[i] = int(cycle[leaving[k].argmax()]) if head == len(rest) else rest[head]
    entry = small_heads[-1]
    out[int(cycle[gain[:, entry].argmax()])] = rest[entry]
    return out
