"""Names in BIO tags."""


def spans(tags):
    start = None
    for i, tag in enumerate([*tags, "O"]):
        if start is not None and not tag.startswith("I-"):
            yield start, i, tags[start].split("-", 1)[1]
            start = None
        if tag.startswith("B-"):
            start = i
