"""How high a score must be to be rare in this very stream."""

from math import exp, log

TAIL = 1 / 200
"""The share of rows that the tail is learnt from."""
RARE = 1 / 850
"""The share of rows that may be as high as the bar: one in three days of 5 minutes."""
STEP = 0.03
SHAPE, TRUST = 0.3, 20
"""The tail of a stream that nobody knows yet, and how many of its own rows outweigh that."""
MEMORY = 100
WIDEST = 3.0  # one monstrous score does not decide the shape
FIRST, LEAST, FLOOR = 3.0, 2.0, 4.0
"""In units of the usual deviation: where a tail is thought to begin, may begin, and no bar is."""
LOWEST, REACH = log(LEAST), log(TAIL / RARE)


class Bar:
    """The height that one row in 850 reaches: a Pareto tail over a quantile, in O(1).

    The quantile is found by stochastic approximation (Robbins and Monro, 1951), the shape of what
    lies above it by Hill's estimator (1975), shrunk to a prior while it is young. A calm stream so
    gets a low bar and one of daily bursts a high one, from the same defaults.
    """

    __slots__ = ("_begins", "_count", "_sum")

    def __init__(self) -> None:
        self._begins = log(FIRST)
        self._count = self._sum = 0.0

    @property
    def height(self) -> float:
        """The bar, in the unit of the scores."""
        shape = (SHAPE * TRUST + self._sum) / (TRUST + self._count)
        return max(FLOOR, exp(max(self._begins, LOWEST) + shape * REACH))

    def learn(self, score: float) -> None:
        """Take in a score."""
        over = log(score) - self._begins if score > 0 else 0.0
        if over > 0:
            self._count += 1
            self._sum += min(over, WIDEST)
            if self._count > MEMORY:
                self._sum *= MEMORY / self._count
                self._count = MEMORY
        self._begins += STEP * ((over > 0) - TAIL)
