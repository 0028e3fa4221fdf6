"""The brand's texts, read once each."""

from crisisctl.audit import reading
from crisisctl.audit.reading import read_all
from crisisctl.channels.facts import CHANNELS

TEXTS = [
    ("@ana Please give us your address here.", "x"),
    ("@bob Please give us your address here.", "x"),
    ("@ana Your lamp left today.", "x"),
    ("@ana Send us a DM.", "facebook"),
]


def test_the_same_words_are_read_once_for_everybody():
    first, second, *_ = read_all(TEXTS, CHANNELS)
    assert first is second
    assert [one.rule.id for one in first.findings] == ["CC203"]


def test_every_core_says_what_one_says(monkeypatch):
    alone = read_all(TEXTS, CHANNELS)
    monkeypatch.setattr(reading, "FEW", 2)
    assert read_all(TEXTS, CHANNELS) == alone
