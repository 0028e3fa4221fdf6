"""Spikes in mentions: what carries them, and how negative they are."""

from datetime import timedelta

from hypothesis import given, settings, strategies as st
from tests.spikes.streams import DAY, START, stream

from crisisctl.spikes.carriers import FULL, MOST_LINKS, MOST_WORDS, Past, terms
from crisisctl.spikes.mentions import BUCKET, FORGOTTEN, Bucket, MentionDetector, bucket_of

OUTAGE = "Panne totale ce matin, remboursement svp https://status.example/42"
CHAT = ("Bonjour, bonne journée au magasin", "Nice colours in your shop window", "Merci beaucoup")


def mentions(rows, burst=range(0)):
    """A mention for each that a row counts: small talk, and of every other in a burst the news."""
    for row, (at, value) in enumerate(rows):
        for number in range(int(value)):
            news = row in burst and number % 2 == 0
            yield at + timedelta(seconds=number % 300), OUTAGE if news else CHAT[number % 3], news


def alarms(taken):
    detector = MentionDetector()
    found = [detector.take(at, text, negative) for at, text, negative in taken]
    return [alarm for alarm in found if alarm]


def test_an_alarm_names_its_words_its_link_and_its_mood():
    rows = stream(8, 4.0, bursts=[(2000, 12, 20)])
    (alarm,) = [one for one in alarms(mentions(rows, range(2000, 2012))) if one.at > rows[1990][0]]
    assert set(alarm.words) == {"panne", "totale", "matin", "remboursement"}
    assert alarm.links == ("https://status.example/42",)
    assert 0.3 < alarm.negative < 0.7
    assert alarm.negative_before == 0


def test_a_campaign_is_not_negative():
    rows = stream(8, 4.0, bursts=[(2000, 12, 20)])
    (alarm,) = [one for one in alarms(mentions(rows)) if one.at > rows[1990][0]]
    assert alarm.negative == 0


def test_without_a_judge_nobody_can_tell():
    rows = stream(2, 2.0, bursts=[(400, 12, 60)])
    unjudged = [(at, text, None) for at, text, _ in mentions(rows)]
    found = alarms(unjudged)
    assert found
    assert {(one.negative, one.negative_before) for one in found} == {(None, None)}


@settings(deadline=None, max_examples=50)
@given(st.lists(st.integers(0, 20_000), max_size=300), st.integers(0, 300))
def test_a_beginning_of_mentions_rings_the_beginning_of_the_alarms(seconds, length):
    taken = [(START + timedelta(seconds=at), OUTAGE, None) for at in sorted(seconds)]
    begun = alarms(taken[:length])
    assert alarms(taken)[: len(begun)] == begun


def test_whole_buckets_ring_as_their_mentions_do():
    rows = stream(8, 4.0, bursts=[(2000, 12, 20)])
    taken = list(mentions(rows, range(2000, 2012)))
    buckets = {}
    for at, text, negative in taken:
        buckets.setdefault(bucket_of(at), Bucket(bucket_of(at))).add(text, negative)
    detector = MentionDetector()
    assert [one for one in map(detector.take_all, buckets.values()) if one] == alarms(taken)


def test_what_is_not_over_waits_until_it_is():
    detector = MentionDetector()
    for at, text, negative in mentions(stream(2, 4.0)):
        detector.take(at, text, negative)
    begin = START + 2 * DAY * BUCKET
    for _ in range(200):
        assert detector.take(begin, OUTAGE, negative=True) is None
    assert detector.until(begin + BUCKET - timedelta(seconds=1)) is None
    alarm = detector.until(begin + BUCKET)
    assert (alarm.at, alarm.value) == (begin, 200)
    assert detector.until(begin + BUCKET) is None


def test_a_late_mention_counts_where_the_stream_has_arrived():
    detector = MentionDetector()
    detector.take(START + BUCKET, "one", negative=False)
    assert detector.take(START, "late", negative=False) is None


def test_a_stream_of_another_season_is_a_new_one():
    rows = stream(2, 4.0)
    detector = MentionDetector()
    for at, text, negative in mentions(rows):
        detector.take(at, text, negative)
    later = rows[-1][0] + FORGOTTEN + timedelta(days=1)
    fresh = MentionDetector()
    for minutes in range(0, 600, 5):
        at = later + timedelta(minutes=minutes)
        assert detector.take(at, OUTAGE, None) == fresh.take(at, OUTAGE, None)


def test_terms_are_words_and_links_never_handles():
    said = "@ana_b Cette #Panne, c’est vraiment l'horreur… voir https://a.example/x?y=1."
    assert terms(said) == {"#panne", "vraiment", "l'horreur", "voir", "https://a.example/x?y=1"}


def test_the_past_stays_small():
    past = Past()
    past.learn(f"word{number} again and again" for number in range(3 * FULL))
    assert len(past._counts) <= FULL


def test_carriers_are_few_and_leave_out_what_is_always_said():
    past = Past()
    past.learn(["magasin ouvert"] * 500)
    texts = [f"magasin ouvert {' '.join(f'mot{one}xx' for one in 'abcdefgh')}"] * 20
    links = " ".join(f"https://a.example/{one}" for one in range(9))
    said, led = past.carriers([*texts, links, links])
    assert len(said) == MOST_WORDS
    assert not {"magasin", "ouvert"} & set(said)
    assert len(led) == MOST_LINKS
