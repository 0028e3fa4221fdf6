"""The audit's figures against a second computation, on made and on real conversations."""

import csv
import json
import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings, strategies as st
from tests.audit.naive import Naive

from crisisctl.audit.facts import Setting, gather
from crisisctl.intake.conversations import conversations
from crisisctl.intake.files import opened
from crisisctl.model.conversation import Export, Post

BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
WORDS = ["@lumen my light is broken", "@ana so is mine", "no light here", "Thank you"]


def told(audit):
    times, waits = audit.answers.all, audit.answers.all.waits
    return {
        "n": times.n,
        "unanswered": times.unanswered.part,
        "within_1h": times.within_1h.part,
        "within_2h": times.within_2h.part,
        "median": ranked(waits.median),
        "p90": ranked(waits.p90),
        "follow_ups": len(audit.answers.follow_ups),
        "conversations": audit.material.threads,
    }


def ranked(lapse):
    return None if lapse is None else (lapse.length.total_seconds(), lapse.running)


@st.composite
def talks(draw):
    """Posts that answer earlier ones, or one that is not there, a little later each."""
    count = draw(st.integers(1, 25))
    posts = []
    for number in range(1, count + 1):
        above = draw(st.integers(-2, number - 1))
        posts.append(
            {
                "id": str(number),
                "author": draw(st.sampled_from(["lumen", "ana", "bob", "Lumen"])),
                "at": BEGIN + timedelta(minutes=number * draw(st.sampled_from([1, 60]))),
                "text": draw(st.sampled_from(WORDS)) if number > 1 else WORDS[0],
                "above": "999" if above < 0 else str(above or ""),
            }
        )
    return sorted(posts, key=lambda one: int(one["id"]))


def in_order(posts):
    by_id = {one["id"]: one for one in posts}
    return all(by_id[one["above"]]["at"] <= one["at"] for one in posts if one["above"] in by_id)


@given(talks().filter(in_order))
@settings(max_examples=150, deadline=None)
def test_made_conversations_give_the_same_figures_both_ways(posts):
    rows = tuple(
        Post(number, one["id"], one["author"], one["at"], one["text"], one["above"])
        for number, one in enumerate(posts, start=1)
    )
    audit = gather(Export(rows, len(rows)), ["lumen"], Setting())
    assert told(audit) == Naive(posts, ["lumen"]).figures()


def twitter_time(said):
    _, month, day, clock, _, year = said.split()
    hour, minute, second = map(int, clock.split(":"))
    return datetime(int(year), MONTHS.index(month) + 1, int(day), hour, minute, second, tzinfo=UTC)


def test_the_real_rows_of_customer_support_on_twitter_give_the_same_figures(shared):
    path = shared / "data/conversations/twcs_head_2000.csv"
    if not path.exists():
        pytest.skip("no conversations in ../shared")
    with opened(str(path), None) as source:
        audit = gather(conversations(source), (), Setting())
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    joined = {one.id: message.id for message in audit.messages for one in message.posts[1:]}
    posts = [
        {
            "id": row["tweet_id"],
            "author": row["author_id"],
            "at": twitter_time(row["created_at"]),
            "text": row["text"],
            "above": joined.get(above, above),
        }
        for row in rows
        if row["tweet_id"] not in joined
        for above in [row["in_response_to_tweet_id"].removesuffix(".0")]
    ]
    brand = {row["author_id"] for row in rows if row["inbound"] == "False"}
    assert told(audit) == Naive(posts, brand).figures()


def test_the_real_dialogues_have_the_first_replies_that_reading_them_turn_by_turn_gives(shared):
    path = shared / "data/conversations/dev.json"
    if not path.exists():
        pytest.skip("no conversations in ../shared")
    with opened(str(path), None) as source:
        audit = gather(conversations(source), (), Setting())
    dialogues = json.loads(path.read_text(encoding="utf-8"))
    desks = {f"@{one['dialogHeader']['company'].casefold()}" for one in dialogues}
    whole = {part.id: message.id for message in audit.messages for part in message.posts}
    expected = {
        whole[asked]: whole[reply]
        for asked, reply in (first_reply(one, desks) for one in dialogues)
    }
    found = {
        one.message.id: one.reply.id for one in audit.answers.mentions if one.opening and one.reply
    }
    assert found == expected


def first_reply(dialogue, desks):
    """The first turn that is for a desk, and the next turn of one."""
    turns = [*dialogue["dialogContent"], {"agent": "", **dialogue["agentURL"]}]
    for number, turn in enumerate(turns[:-1]):
        said = turn["message"].casefold()
        answered = "agent" in turns[number + 1]
        alone = number == 0 and "@" not in said
        if answered or alone or desks & set(re.findall(r"@\w+", said)):
            break
    reply = next(one for one in turns[number + 1 :] if "agent" in one)
    return turn["tweet_ID"], reply["tweet_ID"]
