"""How fast is learnt at each step of a pass."""

from __future__ import annotations

from torch.optim import Optimizer
from torch.optim.lr_scheduler import LambdaLR

WARM = 0.06
"""Share of the steps in which the rate rises to its height."""


def warmed(optimiser: Optimizer, steps: int) -> LambdaLR:
    """The rate rises over the first steps and falls evenly to nothing after the last of ``steps``."""
    warm = max(1, round(WARM * steps))
    # A pass of one step is all warming.
    return LambdaLR(optimiser, lambda step: min((step + 1) / warm, (steps - step) / max(1, steps - warm)))
