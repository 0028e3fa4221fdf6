"""Spikes in counts: what rings, what does not, and that the future never decides."""

import csv
import json
from datetime import datetime

import pytest
from benchmarks.nab import FEW_FALSE, STANDARD, Judged, Window, score
from benchmarks.streams import stream as brand
from hypothesis import given, settings, strategies as st
from tests.spikes.streams import START, STEP, stream

from crisisctl.spikes.detector import CLOSED_AFTER, Detector


def alarms(rows):
    detector = Detector()
    return [alarm for alarm in (detector.step(at, value) for at, value in rows) if alarm]


def rung(rows):
    """The rows that rang, by their number."""
    numbers = {at: number for number, (at, _) in enumerate(rows)}
    return [numbers[alarm.at] for alarm in alarms(rows)]


VALUES = st.one_of(
    st.integers(0, 10).map(float), st.floats(0, 1e15), st.sampled_from([0.0, 5000.0])
)


@settings(deadline=None, max_examples=60)
@given(st.lists(VALUES, max_size=150), st.integers(0, 150))
def test_a_beginning_rings_the_beginning_of_the_alarms(values, length):
    rows = [(START + STEP * row, value) for row, value in enumerate(values)]
    begun = alarms(rows[:length])
    assert alarms(rows)[: len(begun)] == begun
    assert all(alarm.at >= rows[length][0] for alarm in alarms(rows)[len(begun) :])


@pytest.mark.parametrize("seed", range(5))
def test_the_beginning_of_a_month_of_bursts(seed):
    rows = stream(20, bursts=[(3000, 20, 10), (4500, 3, 40)], seed=seed)
    begun = alarms(rows[:4000])
    assert begun == [alarm for alarm in alarms(rows) if alarm.at < rows[4000][0]]
    assert begun


@pytest.mark.parametrize("level", [0.3, 2.0, 20.0, 400.0])
def test_a_burst_rings_at_once_whatever_the_level(level):
    times = 60 if level < 1 else 12
    rows = stream(14, level, bursts=[(3500, 12, times)])
    assert any(3500 <= row <= 3503 for row in rung(rows))


def test_a_slow_rise_rings_though_no_row_stands_out():
    rows = stream(14, 6.0, bursts=[(3500, 60, 2)])
    assert any(3500 <= row < 3560 for row in rung(rows))


@pytest.mark.parametrize("level", [20.0, 200.0])
def test_the_rhythm_of_day_and_week_is_no_alarm(level):
    """Three times as much by day as by night: chance alone may ring once in two weeks."""
    assert len(rung(stream(28, level))) <= 2


def test_an_alarm_that_is_open_is_silent():
    long = stream(14, bursts=[(3000, 3, 40), (3020, 3, 40), (3050, 30, 20)])
    assert len([row for row in rung(long) if 3000 <= row < 3100]) == 1


def test_an_alarm_that_gets_far_worse_rings_again():
    worse = stream(14, bursts=[(3000, 60, 4), (3060, 12, 200)])
    found = [row for row in rung(worse) if 3000 <= row < 3200]
    assert len(found) == 2
    assert 3060 <= found[1] <= 3062


def test_after_six_calm_hours_the_next_rise_rings():
    gap = CLOSED_AFTER + 60
    rows = stream(14, bursts=[(3000, 6, 20), (3000 + gap, 6, 40)])
    found = [row for row in rung(rows) if row >= 3000]
    assert len(found) == 2
    assert 3000 + gap <= found[1] <= 3000 + gap + 2


def test_a_fall_is_no_alarm():
    rows = stream(14, 20.0)
    silent = [(at, 0.0 if 3000 <= row < 3300 else value) for row, (at, value) in enumerate(rows)]
    assert [row for row in rung(silent) if 3000 <= row < 3290] == []


def test_the_scale_does_not_matter_to_rates():
    rows = [(at, value / 7) for at, value in stream(14, bursts=[(3500, 12, 12)])]
    small = [(at, value / 1000) for at, value in rows]
    assert 3500 in {row - row % 4 for row in rung(rows)}
    assert 3500 in {row - row % 4 for row in rung(small)}


def test_what_an_alarm_says():
    rows = stream(14, 6.0, bursts=[(3500, 12, 20)])
    (alarm,) = [one for one in alarms(rows) if one.at >= rows[3500][0]]
    value = dict(rows)[alarm.at]
    assert alarm.value == value
    assert alarm.score >= 1
    assert rows[3496][0] <= alarm.since <= alarm.at
    since = [one for at, one in rows if alarm.since <= at <= alarm.at]
    assert alarm.total == sum(since)
    assert alarm.total > alarm.usual > 0
    assert alarm.value > alarm.expected > 0


def test_a_stream_that_is_always_the_same_never_rings():
    assert alarms([(START + STEP * row, 7.0) for row in range(3000)]) == []
    assert alarms([(START + STEP * row, 0.0) for row in range(3000)]) == []


def test_made_streams_are_scored_no_worse_than_they_were():
    """Ten of those that benchmarks/spikes.py measures: the floor is what chance may take away."""
    made = [brand(seed) for seed in range(1000, 1010)]
    judged = [Judged(len(one.rows), rung(one.rows), one.windows) for one in made]
    assert score(judged, STANDARD) > 60
    assert score(judged, FEW_FALSE) > 52


def test_real_series_are_scored_no_worse_than_they_were(shared):
    """Series of many kinds, with drops among the windows: a floor, not a boast."""
    folder = shared / "data" / "volume_series"
    labels = json.loads((folder / "windows.json").read_text())
    judged = [_judged(folder / name, windows) for name, windows in labels.items()]
    assert score(judged, STANDARD) > 37
    assert score(judged, FEW_FALSE) > 33


def _judged(file, windows):
    with file.open(newline="") as lines:
        _, *rows = csv.reader(lines)
    read = [(datetime.fromisoformat(at), float(value)) for at, value in rows]
    moments = [at for at, _ in read]
    limits = [[moments.index(datetime.fromisoformat(end)) for end in ends] for ends in windows]
    return Judged(len(read), rung(read), [Window(*ends) for ends in limits])
