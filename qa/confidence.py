"""Should anything be quoted at all, and how sure is it."""

from __future__ import annotations

import math

THRESHOLD = 0.5
"""Below this, silence: 0.5 means even odds that the best excerpt answers."""

CENTRE, SLOPE = -1.0, 1.0


def confidence(best_logit: float) -> float:
    """How likely it is, from 0 to 1, that the best passage answers: a logistic of the reranker's logit."""
    return 1.0 / (1.0 + math.exp(-SLOPE * (max(min(best_logit, 60.0), -60.0) - CENTRE)))
