"""Training on several processes that see different batches: more words a second than threads inside one step."""
import torch
import torch.distributed as dist


def share_gradients(network, processes, seconds):
    """Every process gets the mean of all gradients, and the first one's clock, so that all agree when time is up."""
    if processes == 1:
        return seconds
    parameters = list(network.parameters())
    pieces = [p.grad.flatten() if p.grad is not None else torch.zeros(p.numel()) for p in parameters]
    clock = torch.tensor([seconds * processes if dist.get_rank() == 0 else 0.0])
    flat = torch.cat([*pieces, clock])
    dist.all_reduce(flat)
    flat /= processes
    for parameter, piece in zip(parameters, flat[:-1].split([p.numel() for p in parameters])):
        parameter.grad = piece.view_as(parameter)
    return flat[-1].item()
