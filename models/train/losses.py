"""The tasks' losses, each weighed by the share of the batch's words that it is defined on."""
import torch
import torch.nn.functional as F

WEIGHTS = {"pos": 1.0, "xpos": 0.5, "arc": 1.0, "rel": 1.0, "ner": 1.5, "predicate": 0.3, "role": 0.4, "fact": 0.2}
NO_GUIDELINE = 0.2


def losses(network, batch, masks):
    place, count = batch["place"], batch["place"].numel()
    parts = [part[place] for part in network.words(batch["words"], batch["chars"])]
    x = network.encode(parts, batch["gazetteer"])
    out = names(network, x, batch, masks, count)
    if len(batch["trees"]):
        out |= trees(network, x[batch["trees"]], batch, count)
    if len(batch["framed"]):
        out |= frames(network, x[batch["framed"]], batch, count)
    if batch["facts"]:
        out["fact"] = facts(network, x, batch["facts"], count)
    return out


def names(network, x, batch, masks, count):
    guideline = torch.where(torch.rand(len(x)) < NO_GUIDELINE, 0, batch["set"])
    logits = network.name_tags(x, guideline)
    known = batch["ner"] >= 0
    if not known.any():
        return {}
    logits = logits[known]
    open_mass = torch.logsumexp(logits + masks[batch["ner"][known]], -1)
    return {"ner": (torch.logsumexp(logits, -1) - open_mass).sum() / count}


def trees(network, x, batch, count):
    def summed(logits, gold):
        return F.cross_entropy(logits.flatten(0, 1), gold.flatten(), ignore_index=-1, reduction="sum") / count

    arcs, dependents, heads = network.tree(x)
    gold = batch["heads"].unsqueeze(-1).expand(-1, -1, heads.shape[-1])
    return {"pos": summed(network.pos(x), batch["pos"]), "xpos": summed(network.xpos(x), batch["xpos"]),
            "arc": summed(arcs, batch["heads"]),
            "rel": summed(network.rel.aligned(dependents, heads.gather(1, gold)), batch["rels"])}


def frames(network, x, batch, count):
    is_predicate = torch.zeros(x.shape[:2])
    for sentence, pred, _ in batch["frames"]:
        is_predicate[sentence, pred] = 1
    logits = network.predicate(x).squeeze(-1)
    out = {"predicate": F.binary_cross_entropy_with_logits(logits, is_predicate, reduction="sum") / count}
    if batch["frames"]:
        out["role"] = roles(network, x, batch["frames"], count)
    return out


def roles(network, x, frames, count):
    """Every word of the sentence is an argument's head or none, for each predicate."""
    predicates, arguments = network.roles(x)
    sentences = torch.tensor([sentence for sentence, _, _ in frames])
    gold = torch.zeros(len(frames), x.shape[1], dtype=torch.long)
    for k, (_, _, pairs) in enumerate(frames):
        for token, role in pairs:
            gold[k, token] = role
    chosen = predicates[sentences, torch.tensor([pred for _, pred, _ in frames])].unsqueeze(1)
    logits = network.role.pairs(chosen, arguments[sentences]).squeeze(1)
    return F.cross_entropy(logits, gold, reduction="sum") / count


def facts(network, x, facts, count):
    sentences, tokens, scores = zip(*facts)
    guess = network.fact(x[list(sentences), list(tokens)]).squeeze(-1)
    return F.smooth_l1_loss(guess, torch.tensor(scores), reduction="sum") / count
