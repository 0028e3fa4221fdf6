"""The report's metrics against a second computation, on made runs and on real conversations."""

import csv
import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from tests.engine.given import NOON
from tests.reports.naive_desk import NaiveDesk
from tests.reports.played import Played

from crisisctl.model import events as e
from crisisctl.model.steps import NoReply

PEOPLE = ["ana", "bob", "cy", "di", "eve"]
AT_ONCE = 20
"""Posts that are imported together, at most."""
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def flat(value):
    """Times as pairs, shares as pairs, distributions as lists: what both sides can say."""
    if not isinstance(value, dict):
        return value
    if set(value) == {"length", "running"}:
        return [value["length"], value["running"]]
    if set(value) == {"part", "whole"}:
        return [value["part"], value["whole"]]
    if "median" in value:
        known = [value[name] for name in ("median", "p90", "longest") if value[name]]
        return [value["n"], *map(flat, known)]
    return {name: flat(one) for name, one in value.items()}


def told(facts):
    """The same metrics out of the report's JSON."""
    figures, curve = facts["figures"], facts["curve"]
    speed = {name: flat(one) for name, one in figures["speed"].items()}
    known = speed.pop("channel")
    del speed["rows"]
    replies, private = flat(figures["replies"]), flat(figures["private"])
    for name in ("promised", "standings"):
        del replies[name]
    del private["waived"]
    approvals, plan = flat(figures["approvals"]), flat(figures["fidelity"])
    cadence, peak = flat(figures["cadence"]), curve["peak"]
    return {
        "speed": speed if known else {},
        "replies": replies,
        "private": private,
        "approvals": {name: approvals[name] for name in ("latency", "via_backup", "pre_approved")}
        | {"by_role": [[role, flat(one)] for role, one in approvals["by_role"]]},
        "escalations": flat(figures["escalations"]),
        "cadence": {name: cadence[name] for name in ("kept", "sent", "delay")},
        "plan": {name: plan[name] for name in ("on_time", "timed")}
        | {"skipped": [[one["seq"], one["place"]["step"]] for one in plan["skipped"]]},
        "remedies": [
            [one["n"], float(one["total"]), float(one["median"]), one["above_ceiling"]]
            for one in figures["remedies"]
        ],
        "exposures": flat(figures["exposures"]),
        "pause": {
            "latency": flat(figures["pause"]["latency"]),
            "published": len(figures["pause"]["published"]),
        },
        "roles": {one["role"]: flat(one["taken"]) for one in figures["roles"]},
        "volume": peak
        and {
            "peak": peak["mentions"],
            "to_peak": curve["to_peak"],
            "half_life": curve["half_life"],
            "negative": flat(curve["negative"]),
        },
        "counted": {
            "corrections": figures["corrections"],
            "overrides": sum(many for _, _, many in figures["overrides"]),
            "actions": flat(figures["actions"]),
        },
        "legal": [one["slack"] for one in figures["legal"]],
    }


def naive(played, later=30):
    return NaiveDesk(played.path, played.now + timedelta(minutes=later)).metrics()


def post(played, who, how):
    played.import_((PEOPLE[who], how * 9, how > 1), (PEOPLE[(who + how) % 5], 0, True))


def walk(played, who, how):
    mention = played.take(PEOPLE[who])
    if mention is None:
        return
    played.at += 3
    if how == 5:
        reason = NoReply.SPAM if who else NoReply.TROLL
        played.tell(e.MentionDisposed(mention=mention, reason=reason))
        return
    played.say(mention)
    if who % 2:
        played.talk(mention, how)
    if how > 2 or who % 2 == 0:
        played.tell(e.MentionDisposed(mention=mention))
    played.expose(mention, ended=how % 2 == 0)


def late_reply(played, who, how):
    """While a reply is on its way its person posts again."""
    bulk, numbers = played.plan_replies(PEOPLE[who], PEOPLE[(who + 1) % 5])
    played.at += 5
    played.import_((PEOPLE[who], how, False))
    played.at += 5
    if numbers:
        played.send(bulk, numbers)


def say(played, who, how):
    draft = played.say("desk", "update" if how % 2 else "holding", channel="x")
    if how == 4:
        played.tell(e.MessageEdited(draft=draft, text="We look into it again."))
    if how == 5:
        played.tell(e.Overridden(rule="CC207", reason="it is so", role="lead", draft=draft))


def promise(played, who, how):
    place = {"flow": "desk", "step": "follow"}
    began = played.now
    due = began + timedelta(minutes=30)
    played.tell(e.StepEntered(**place, update_at=due))
    if how > 2:
        played.at += 20 if how > 3 else 40
        played.say("desk", "update", message="update")
    played.at = max(played.at, (due - NOON) / timedelta(minutes=1))
    played.tell(e.UpdateDue(**place, message="update", next_at=None), e.StepDone(**place))


def other(played, who, how):
    lead = {"role": "lead", "remedy": "voucher", "currency": "EUR"}
    facts = [
        e.PublishingPaused(),
        e.LegalAware(since=played.now - timedelta(hours=how)),
        e.LegalNotified(),
        e.ActionOpened(
            action=f"a{who}", text="Mend it", due=(NOON + timedelta(days=who - 1)).date()
        ),
    ]
    if how < len(facts) and who not in played.drafts:
        played.drafts[who] = "once"
        played.tell(facts[how])
        if how == 3:
            played.tell(e.ActionVerified(action=f"a{who}"))
    walked = [name for name in played.drafts if str(name)[0] == "m"]
    if how > 3 and walked:
        more = {"amount": str(how * 5 + who), "approved_by": "legal" if who > 2 else ""}
        played.tell(e.RemedyOffered(mention=walked[0], **lead, **more))


DOINGS = {
    "post": post,
    "bulk": lambda played, who, how: played.answer(*PEOPLE[who : who + how]),
    "late": late_reply,
    "walk": walk,
    "leave": lambda played, who, how: played.leave(
        PEOPLE[who], NoReply.SPAM if how < 3 else NoReply.MONITOR
    ),
    "say": say,
    "promise": promise,
    "approve": lambda played, who, how: played.approve(how),
    "call": lambda played, who, how: played.call(how),
    "step": lambda played, who, how: played.step(how),
    "other": other,
    "stand-down": lambda played, who, how: played.stand_down(),
}
DOING = st.tuples(
    st.sampled_from(["post", "post", "bulk", "walk", "walk", *DOINGS]),
    st.integers(0, 4),
    st.integers(0, 5),
    st.sampled_from([1, 10, 50]),
)


@pytest.fixture
def run(tmp_path):
    numbers = iter(range(10_000))
    return lambda: Played(tmp_path / f"{next(numbers)}.db")


@given(doings=st.lists(DOING, max_size=14))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_made_runs_give_the_same_metrics_both_ways(run, doings):
    played = run()
    for doing, who, how, minutes in doings:
        DOINGS[doing](played, who, how)
        played.at += minutes
    assert told(played.facts()) == naive(played)


def twitter_time(said):
    _, month, day, clock, _, year = said.split()
    hour, minute, second = map(int, clock.split(":"))
    return datetime(int(year), MONTHS.index(month) + 1, int(day), hour, minute, second, tzinfo=UTC)


def from_twcs(path):
    """Who wrote or was answered when: a person's number, the moment, whether they wrote."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = {row["tweet_id"]: row for row in csv.DictReader(file)}
    for row in rows.values():
        at = twitter_time(row["created_at"])
        above = rows.get(row["in_response_to_tweet_id"].split(".")[0])
        if row["inbound"] == "True":
            yield row["author_id"], at, True
        elif above is not None and above["inbound"] == "True":
            yield above["author_id"], at, False


def from_dialogues(path):
    for number, one in enumerate(json.loads(path.read_text(encoding="utf-8"))):
        for turn in one["dialogContent"]:
            at = datetime.fromisoformat(turn["datetime"])
            yield f"c{number}", at, "agent" not in turn


def answered(played, person, *, walk):
    if not walk:
        played.answer(person)
    elif mention := played.take(person):
        played.say(mention)


def replayed(path, turns):
    """Everybody comes in soon after they wrote, and is answered when they were."""
    turns = sorted(turns, key=lambda one: (one[1], not one[2]))
    people = {name: f"p{number}" for number, name in enumerate(dict.fromkeys(t[0] for t in turns))}
    played = Played(path, (turns[0][1] - NOON) / timedelta(minutes=1))
    came = []
    for number, (name, at, wrote) in enumerate(turns):
        moment = (at - NOON) / timedelta(minutes=1)
        if wrote:
            came.append((people[name], moment, number % 3 > 0))
        if came and (not wrote or len(came) == AT_ONCE):
            played.at = max(played.at, moment)
            played.import_(*((who, played.at - when, bad) for who, when, bad in came))
            came = []
        if not wrote:
            answered(played, people[name], walk=number % 5 == 0)
    for number, person in enumerate(people.values()):
        if number % 7 == 0:
            played.leave(person, NoReply.MONITOR)
    played.at += 1
    played.stand_down()
    return played


AT_MOST = 900
"""Turns that are replayed: all 2,000 gave the same, and took half a minute."""


@pytest.mark.parametrize(
    ("name", "turns", "least"),
    [("twcs_head_2000.csv", from_twcs, 200), ("dev.json", from_dialogues, 20)],
)
def test_real_conversations_give_the_same_metrics_both_ways(shared, tmp_path, name, turns, least):
    path = shared / "data" / "conversations" / name
    if not path.is_file():
        pytest.skip(f"no {name} beside the repository: no real conversation is replayed")
    played = replayed(tmp_path / "real.db", list(turns(path))[:AT_MOST])
    ours, theirs = told(played.facts()), naive(played)
    assert ours["replies"]["coverage"][0] > least
    for metrics in (ours, theirs):
        del metrics["volume"]  # such a run lasts for months, the curve for a week
    assert ours == theirs
