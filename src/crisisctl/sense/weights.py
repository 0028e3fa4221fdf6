"""What each meaning weighs: above 0 it speaks for a complaint.

Printed by `python -m benchmarks.sense_weights`, from sentences written for it and the training
tweets of XLM-T (Apache-2.0): docs/sense.md.
"""

BIAS = -0.82
WEIGHTS = {
    "asking": -0.25, "asks": -0.2, "awful": 2.67, "bad": 2.32, "broken": 2.35, "business": -0.08,
    "but": 0.02, "cannot": 1.39, "deadly": 0.99, "delay": 1.18, "demand": 1.07, "distress": 0.94,
    "emoji_bad": 1.89, "emoji_good": -1.36, "exclaims": -0.3, "fair": -0.48, "good": -0.76,
    "great": -1.54, "insult": 2.37, "irony": 1.31, "joke": -0.74, "leaving": 1.94, "lost": 1.81,
    "mild": 1.28, "money": 2.2, "news": -0.08, "not": 1.14, "plea": 0.14, "press": -0.18,
    "refused": 2.27, "silence": 2.28, "solved": -1.33, "stop": -0.04, "thanks": -0.75,
    "threat": 1.16, "time": -0.05, "trouble": 1.12, "unbad": -0.42, "ungood": 0.63, "upset": 2.41,
    "wait": 1.29, "waiting": 0.38, "why": 1.3,
}  # fmt: skip
