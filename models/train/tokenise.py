"""Sentences and treebank-like tokens for the one set that comes as plain text (men)."""
import re

TOKEN = re.compile(r"""
    (?:[A-Z]\.){2,} | (?:Mr|Mrs|Ms|Dr|Prof|St|Sdn|Bhd|No|Jr|Sr)\. | \d+(?:[.,:]\d+)+ | \.{2,}
  | n['’]t\b | ['’](?:s|re|ve|ll|d|m)\b | \w+?(?=n['’]t\b) | \w+(?:[-/]\w+)* | \S""", re.X)
END = {".", "!", "?"}
CLOSERS = {'"', "'", "”", "’", ")"}


def tokens_with_offsets(text):
    return [(match.group(), match.start(), match.end()) for match in TOKEN.finditer(text)]


def sentences(text):
    """Lists of (token, start, end)."""
    current, out = [], []
    for token in tokens_with_offsets(text):
        if current and current[-1][0] in END and token[0] not in CLOSERS:
            out.append(current)
            current = []
        current.append(token)
    return out + [current] if current else out
