"""What each kind of saying weighs: above 0 it speaks for a complaint.

Fitted to the sentences of tests/sense/data/tuning.*.txt and, at a tenth of their weight, to the
training tweets of XLM-T (Apache-2.0), drawn towards what was set by hand: docs/sense.md.
"""

BIAS = -0.88
WEIGHTS = {
    "asking": -0.67, "asks": -0.87, "awful": 2.55, "bad": 2.14, "broken": 2.35, "business": 0.12,
    "but": -0.08, "cannot": 1.48, "deadly": 0.76, "delay": 1.22, "demand": 1.16, "distress": 0.81,
    "emoji_bad": 1.93, "emoji_good": -1.41, "exclaims": -0.11, "fair": -0.48, "good": -1.17,
    "great": -1.52, "insult": 2.25, "irony": 1.38, "joke": -0.76, "leaving": 2.05, "lost": 1.98,
    "mild": 0.82, "money": 2.29, "news": -0.17, "not": 0.93, "plea": 0.18, "press": -0.21,
    "refused": 2.03, "silence": 2.65, "solved": -1.29, "stop": 0.07, "thanks": -1.44,
    "threat": 1.02, "time": 0.19, "unbad": -0.8, "ungood": 1.08, "upset": 2.22, "wait": 0.86,
    "why": 0.98,
}  # fmt: skip
