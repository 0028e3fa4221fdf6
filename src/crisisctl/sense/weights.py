"""What each kind of saying weighs: above 0 it speaks for a complaint.

Fitted to the sentences of tests/sense/data/tuning.*.txt and, at a tenth of their weight, to the
training tweets of XLM-T (Apache-2.0), drawn towards what was set by hand: docs/sense.md.
"""

BIAS = -0.76
WEIGHTS = {
    "asking": -0.74, "asks": -0.64, "awful": 2.45, "bad": 2.0, "broken": 2.05, "business":
    0.14, "but": -0.05, "cannot": 1.43, "deadly": 0.76, "delay": 1.21, "demand": 1.3,
    "distress": 0.81, "emoji_bad": 1.87, "emoji_good": -1.41, "exclaims": -0.04, "fair": -0.37,
    "good": -1.16, "great": -1.63, "insult": 2.23, "irony": 1.4, "joke": -0.71, "leaving":
    2.04, "lost": 1.94, "mild": 0.82, "money": 2.08, "news": -0.25, "not": 0.68, "plea": 0.2,
    "press": -0.19, "refused": 1.85, "silence": 2.53, "solved": -1.38, "stop": 0.09, "thanks":
    -1.33, "threat": 1.01, "time": 0.12, "unbad": -0.75, "ungood": 1.12, "upset": 2.0, "wait":
    1.11, "why": 0.9,
}  # fmt: skip
