"""The last rows together: how far they are over what was expected, in usual deviations."""

from collections import deque
from math import sqrt

from crisisctl.spikes.bar import Bar

SPREAD = 0.02
"""What a stream's own moods add to the variance of chance: the square of 14 % of the expected."""
WEEK = 1 / 2016  # rows of five minutes
YOUNG = 10
"""So many times the window's rows weigh what is thought of a stream before it is known."""
CLIP = 3.0
NORMAL = 1.25  # the standard deviation over the mean absolute one, in a normal distribution
TINY = 1e-6


class Window:
    """`rows` rows, their score, and the bar of such scores."""

    def __init__(self, rows: int) -> None:
        self._values: deque[float] = deque(maxlen=rows)
        self._expected: deque[float] = deque(maxlen=rows)
        self._spread = sqrt(rows)
        self._bar = Bar()
        self._seen = YOUNG * rows
        self._deviation = 0.0
        self.scale = 1.0

    def over(self, value: float, expected: float, unit: float) -> float:
        """Take in a row: how many times over their bar the last ones are."""
        self._values.append(value)
        self._expected.append(expected)
        # Summed anew each time: a running sum would keep the rounding of every large value.
        usual = sum(self._expected)
        variance = usual + unit * self._spread + SPREAD * usual * usual
        self._deviation = (sum(self._values) - usual) / sqrt(variance)
        return self._deviation / (self.scale * self._bar.height)

    def learn(self, *, tail: bool) -> None:
        """Learn the usual deviation from the last score, and what is rare."""
        if tail:
            self._bar.learn(self._deviation / self.scale)
        self._seen += 1
        step = max(WEEK, 1 / self._seen)
        clipped = min(abs(self._deviation), CLIP * self.scale)
        self.scale = max(TINY, self.scale + step * (NORMAL * clipped - self.scale))
