"""What each meaning weighs: above 0 it speaks for a complaint.

Printed by `python -m benchmarks.sense_weights`, from sentences written for it and, at a tenth of
their weight, the training tweets of XLM-T (Apache-2.0): docs/sense.md.
"""

BIAS = -0.99
WEIGHTS = {
    "asking": -0.69, "asks": -0.89, "awful": 2.67, "bad": 2.07, "broken": 2.36, "business": 0.21,
    "but": -0.06, "cannot": 1.47, "deadly": 0.72, "delay": 1.16, "demand": 1.17, "distress": 0.81,
    "emoji_bad": 1.94, "emoji_good": -1.41, "exclaims": -0.12, "fair": -0.55, "good": -1.15,
    "great": -1.48, "insult": 2.25, "irony": 1.31, "joke": -0.76, "leaving": 2.16, "lost": 2.1,
    "mild": 0.75, "money": 2.47, "news": -0.13, "not": 0.98, "plea": 0.15, "press": -0.21,
    "refused": 2.08, "silence": 2.73, "solved": -1.35, "stop": 0.14, "thanks": -1.42,
    "threat": 1.02, "time": 0.14, "unbad": -0.79, "ungood": 1.06, "upset": 2.09, "wait": 1.04,
    "why": 1.02,
}  # fmt: skip
