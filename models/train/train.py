"""Trains on two processes, ends on time, resumes from its checkpoint. The learning rate follows the clock, so that a run on a
shared machine ends when it is told to."""
import argparse
import copy
import json
import os
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.distributed as dist
import torch.multiprocessing as mp

from batches import NO_ROLE, Encoder, epoch_rows, group, tensors
from corpora import ROLES
from losses import WEIGHTS, losses
from network import Network
from parallel import share_gradients
from reader import Reader, feature_arrays, read_batch
from score import score

RATE, WARM, FLAT, AVERAGE = 2e-3, 200, 0.3, 0.999
SAVE_EVERY, SCORE_EVERY = 180, 900


def build(work, labels, hidden, layers):
    vectors = np.load(work / "vectors.npz")
    return Network(torch.from_numpy(vectors["codes"]), torch.from_numpy(vectors["scale"]), labels, hidden, layers)


def rate_at(step, spent):
    """Warm-up, flat for a while, then straight to zero; `spent` is the share of the time that has gone."""
    return RATE * min(1, (step + 1) / WARM) * min(1, max(0, (1 - spent) / (1 - FLAT)))


class Run:
    def __init__(self, rank, options):
        self.rank, self.options, self.work = rank, options, Path(options.work)
        prepared = json.loads((self.work / "prepared.json").read_text("utf8"))
        self.rows, self.dev, self.names = prepared["train"], prepared["dev"], prepared["names"]
        self.labels = prepared["labels"] | {"roles": [NO_ROLE, *ROLES]}
        self.encoder = Encoder(self.work, self.labels)
        torch.manual_seed(options.seed)
        self.network = build(self.work, self.labels, options.hidden, options.layers)
        self.average = copy.deepcopy(self.network)
        self.optimizer = torch.optim.AdamW(self.network.parameters(), lr=RATE, betas=(0.9, 0.95), weight_decay=0.01, fused=True)
        self.state = {"epoch": 0, "batch": 0, "step": 0, "spent": 0.0, "words": 0}
        self.path = self.work / f"{options.name}.pt"
        if self.path.exists():
            self.load()
        torch.manual_seed(options.seed + 1000 * rank + self.state["step"])

    def log(self, text):
        if self.rank == 0:
            line = f"{time.strftime('%H:%M:%S')} {text}"
            print(line, flush=True)
            with open(self.work / f"{self.options.name}.log", "a", encoding="utf8") as out:
                out.write(line + "\n")

    def load(self):
        saved = torch.load(self.path, weights_only=True)
        self.network.load_state_dict(saved["network"])
        self.average.load_state_dict(saved["average"])
        self.optimizer.load_state_dict(saved["optimizer"])
        self.state = saved["state"]
        self.log(f"resumed {self.state}")

    def save(self):
        if self.rank == 0:
            part = self.path.with_suffix(".part")
            torch.save({"network": self.network.state_dict(), "average": self.average.state_dict(), "labels": self.labels,
                        "optimizer": self.optimizer.state_dict(), "state": self.state,
                        "shape": [self.options.hidden, self.options.layers]}, part)
            os.replace(part, self.path)

    def epoch(self):
        """Each process takes every other batch of the same list."""
        rng = random.Random(self.options.seed * 1000 + self.state["epoch"])
        chosen = epoch_rows(self.rows, self.names, rng)
        batches = group(chosen, lambda pair: len(pair[1]), self.options.batch, rng)
        count = self.options.processes
        whole = len(batches) - len(batches) % count
        return batches[:whole][self.rank::count][self.state["batch"]:]

    def train(self):
        self.network.train()
        self.last_save = self.last_score = self.state["spent"]
        self.mean, self.mark = {}, time.time()
        while self.state["spent"] < self.options.minutes * 60:
            for batch in self.epoch():
                self.step(batch)
                if self.state["spent"] >= self.options.minutes * 60:
                    break
            else:
                self.state |= {"epoch": self.state["epoch"] + 1, "batch": 0}
                self.log(f"epoch {self.state['epoch']} done")
        self.save()
        self.report(full=True)

    def step(self, pairs):
        batch = tensors([self.encoder.row(*pair) for pair in pairs], self.encoder)
        parts = losses(self.network, batch, torch.from_numpy(np.stack(self.encoder.masks)))
        self.optimizer.zero_grad(set_to_none=True)
        sum(WEIGHTS[name] * loss for name, loss in parts.items()).backward()
        seconds = share_gradients(self.network, self.options.processes, time.time() - self.mark)
        self.mark = time.time()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 2.0)
        for settings in self.optimizer.param_groups:
            settings["lr"] = rate_at(self.state["step"], self.state["spent"] / (self.options.minutes * 60))
        self.optimizer.step()
        self.average_weights()
        for name, loss in parts.items():
            self.mean[name] = 0.99 * self.mean.get(name, loss.item()) + 0.01 * loss.item()
        self.advance(batch["place"].numel(), seconds)

    @torch.no_grad()
    def average_weights(self):
        decay = min(AVERAGE, (self.state["step"] + 1) / (self.state["step"] + 10))
        torch._foreach_lerp_(list(self.average.parameters()), list(self.network.parameters()), 1 - decay)

    def advance(self, words, seconds):
        self.state["step"] += 1
        self.state["batch"] += 1
        self.state["words"] += words * self.options.processes
        self.state["spent"] += seconds
        if self.state["spent"] - self.last_save > SAVE_EVERY:
            self.last_save = self.state["spent"]
            self.save()
        if self.state["spent"] - self.last_score > SCORE_EVERY:
            self.last_score = self.state["spent"]
            self.report()

    def report(self, full=False):
        """Scoring is not training time."""
        if self.rank == 0:
            state = self.state
            self.log(f"{state['spent'] / 60:.1f} min, step {state['step']}, {state['words'] / state['spent']:.0f} words/s, "
                     + ", ".join(f"{name} {value:.3f}" for name, value in self.mean.items()))
            for name in self.dev if full else ("ewt-dev", "gum-dev"):
                self.log(f"  {name} {score_average(self, self.dev[name] if full else self.dev[name][:400])}")
        self.network.train()
        self.mark = time.time()


def score_average(run, rows):
    """The averaged weights' scores, no guideline."""
    reader, readings = Reader(run.average), {}
    for batch in group(range(len(rows)), lambda i: len(rows[i]["tokens"]), 4000):
        outputs = read_batch(reader, feature_arrays([rows[i]["tokens"] for i in batch], run.encoder))
        readings |= dict(zip(batch, outputs))
    return score(rows, [readings[i] for i in range(len(rows))], run.labels)


def work_on(rank, options):
    torch.set_num_threads(options.threads)
    if options.processes > 1:
        dist.init_process_group("gloo", rank=rank, world_size=options.processes, init_method=f"file://{options.meeting}")
    Run(rank, options).train()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", help="folder with the prepared data; checkpoint and log go there")
    parser.add_argument("--name", default="model")
    for name, value in (("minutes", 150.0), ("hidden", 256), ("layers", 3), ("batch", 400), ("processes", 2), ("threads", 1), ("seed", 1)):
        parser.add_argument(f"--{name}", type=type(value), default=value)
    options = parser.parse_args()
    options.meeting = str(Path(options.work).resolve() / f"{options.name}.meeting")
    Path(options.meeting).unlink(missing_ok=True)
    mp.spawn(work_on, (options,), options.processes)


if __name__ == "__main__":
    main()
