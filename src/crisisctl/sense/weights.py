"""What each kind of saying weighs: above 0 it speaks for a complaint.

Fitted to the sentences of tests/sense/data/tuning.*.txt and, at a tenth of their weight, to the
training tweets of XLM-T (Apache-2.0), drawn towards what was set by hand: docs/sense.md.
"""

BIAS = -0.21
WEIGHTS = {
    "always": 0.4, "asking": -0.5, "asks": -1.13, "awful": 2.44, "bad": 2.13, "broken": 1.68,
    "but": -0.21, "cannot": 1.68, "care": 0.2, "delay": 1.0, "demand": 1.44, "distress": 0.16,
    "emoji_bad": 1.94, "emoji_good": -1.62, "exclaims": -0.25, "good": -1.09, "great": -1.47,
    "help": 0.4, "insult": 2.34, "irony": 0.98, "joke": -0.78, "leaving": 1.96, "lost": 1.79,
    "mild": 1.2, "money": 1.63, "news": -0.45, "not": 0.77, "plea": 0.01, "press": 0.11,
    "refused": 1.98, "silence": 2.47, "solved": -1.07, "stop": 0.0, "thanks": -1.51, "threat":
    0.18, "time": 0.02, "unbad": -0.72, "ungood": 1.0, "upset": 1.94, "wait": 0.68, "why":
    1.03,
}  # fmt: skip
