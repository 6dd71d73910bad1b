"""How time grows with the text, as a ratio within one run; no time is ever asserted."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

ROUNDS = 3


def growth(work: Callable[[int], object], small: int, large: int, least: float = 0.002) -> float:
    """How many times as long the large size takes as the small one.

    Processor time of this process, the best of `ROUNDS` taken in turns, without collecting garbage: other work on the machine
    and a collection that falls due just then are no part of it.

    Args:
        work: is given a size.
        small: the size to compare with.
        large: the size in question.
        least: seconds; a small size that takes less is counted as this, for what is shorter cannot be measured.
    """
    work(small)
    best = {small: float("inf"), large: float("inf")}
    collecting = gc.isenabled()
    gc.disable()
    try:
        for _ in range(ROUNDS):
            for size in best:
                begun = time.process_time()
                work(size)
                best[size] = min(best[size], time.process_time() - begun)
    finally:
        if collecting:
            gc.enable()
    return best[large] / max(best[small], least)
