from datetime import timedelta

import pytest
from hypothesis import given as law, strategies as st
from tests.engine.given import la_redoute

from crisisctl.engine.measures import Lapse, Share, nearest_rank, spread
from crisisctl.engine.standing import Standing
from crisisctl.model import events as e
from crisisctl.model.steps import Effect, NoReply, Waiver


def minutes(count: float, *, running: bool = False) -> Lapse:
    return Lapse(timedelta(minutes=count), running=running)


def test_la_redoute_answers_after_72_minutes_a_miss_at_60_and_a_pass_at_120():
    strict, easy = la_redoute(60).figures(1440), la_redoute(120).figures(1440)
    assert strict.speed.first_public == minutes(72) == easy.speed.first_public
    assert strict.speed.detect == minutes(12)
    assert strict.speed.declare == minutes(0)
    assert strict.replies.origins == (("press", 1),)
    assert strict.replies.within_promise == Share(0, 1)
    assert strict.mentions[0].standing is Standing.LATE
    assert easy.replies.within_promise == Share(1, 1)


def test_la_redoute_removed_without_evidence_and_fell_silent():
    figures = la_redoute(60).figures(1440)
    assert [(one.seq, one.place.step) for one in figures.fidelity.removals] == [(9, "clean")]
    [silence] = figures.cadence.silences
    assert silence.seq == 8
    assert silence.allowed == timedelta(hours=2)
    assert silence.lasted == minutes(1440 - 102, running=True)


def test_the_first_word_elsewhere_is_a_figure_of_its_own(given):
    given.declared().mention("m1", posted=0, seen=5)
    given.said("d1", 20, channel="facebook").said("d2", 50, channel="x")
    speed = given.figures(60).speed
    assert (speed.first_public, speed.first_public_anywhere) == (minutes(50), minutes(20))


def test_a_private_or_an_earlier_word_answers_nobody_in_public(given):
    given.declared().said("d1", 1)
    given.mention("m1", posted=2, seen=5).said("d2", 9, "m1", audience="private")
    given.records.pop()  # a private text is no public acknowledgement
    assert given.figures(60).speed.first_public == minutes(58, running=True)


def test_a_word_that_only_the_person_could_read_answers_them_and_is_no_public_one(given):
    given.declared().mention("m1", posted=0, seen=1)
    given.at(2, e.ClosingWaived(mention="m1", reason=Waiver.DISTRESS))
    figures = given.said("d1", 3, "m1", audience="private").figures(60)
    assert figures.replies.response.median == minutes(3)
    assert figures.speed.first_public == minutes(60, running=True)
    assert figures.speed.first_public_anywhere == minutes(60, running=True)


def test_the_unanswered_stay_in_the_denominator_and_count_as_longest(given):
    given.declared()
    for number, answered in enumerate((10, 50, 90, None, None), start=1):
        posted = 55 if number == 5 else 0
        given.mention(f"m{number}", posted=posted, seen=number)
        if answered:
            given.said(f"d{number}", answered, f"m{number}")
    given.mention("m6", posted=0, seen=6)
    given.at(7, e.MentionDisposed(mention="m6", reason=NoReply.TROLL))
    replies = given.figures(100).replies
    assert replies.required == 5
    assert replies.coverage == Share(3, 5)
    assert replies.within_promise == Share(2, 5)
    assert replies.response.n == 5
    assert replies.response.median == minutes(90)
    assert replies.response.p90 == minutes(100, running=True)
    assert replies.standings == (
        ("late", 1), ("missed", 1), ("no-reply", 1), ("on-time", 2), ("pending", 1)
    )  # fmt: skip
    assert replies.no_reply == (("troll", 1),)


def test_a_reply_counts_for_coverage_only_if_it_came_before_the_stand_down(given):
    given.declared().mention("m1", posted=0, seen=1).mention("m2", posted=0, seen=1)
    given.said("d1", 5, "m1").at(10, e.StandDown(hot_wash_due=None, review_due=None))
    given.said("d2", 20, "m2")
    assert given.figures(30).replies.coverage == Share(1, 2)


def test_approvals_are_timed_by_text_and_by_role(given):
    given.declared().draft("d1", 0, approval="needed", quorum=2)
    due = given.moment(10)
    given.at(1, e.ApprovalRequested(draft="d1", role="lead", person="Dana Roy", due=due))
    given.at(1, e.ApprovalRequested(draft="d1", role="legal", person="Noor Haddad", due=due))
    given.at(4, e.MessageApproved(draft="d1", role="legal", person="Noor Haddad"))
    given.at(
        11,
        e.ApprovalRequested(draft="d1", role="lead", person="Sam Oak", backup=True, due=due),
    )
    given.at(13, e.MessageApproved(draft="d1", role="lead", person="Sam Oak"))
    given.at(14, e.MessageSent(draft="d1")).said("d2", 15)
    figures = given.figures(20)
    assert [one.due for text in figures.texts for one in text.requests] == [due, due]
    approvals = figures.approvals
    assert approvals.latency.longest == minutes(12)
    assert {role: one.median for role, one in approvals.by_role} == {
        "legal": minutes(3),
        "lead": minutes(12),
    }
    assert approvals.via_backup == Share(1, 2)
    assert approvals.pre_approved == Share(1, 2)


def test_a_call_given_up_is_not_an_answer(given):
    given.declared()
    for number, backup in (("p1", False), ("p2", True)):
        given.at(
            0, e.Paged(page=number, role="lead", person="x", backup=backup, reason="escalation")
        )
    given.at(6, e.PageAcknowledged(page="p2")).at(15, e.PageTimedOut(page="p1"))
    calls = given.figures(60).escalations
    assert calls.latency.median == minutes(6)
    assert calls.latency.longest == minutes(15, running=True)
    assert calls.to_backup == Share(1, 2)
    assert calls.unanswered == ("p1",)


def test_private_conversations_return_or_are_waived_apart(given):
    given.declared()
    for name in ("m1", "m2", "m3", "m4"):
        given.mention(name, posted=0, seen=1).at(2, e.PrivateInvited(mention=name))
    for name in ("m1", "m2", "m3"):
        given.at(3, e.PrivateOpened(mention=name))
        given.at(
            5,
            e.PrivateResolved(
                mention=name,
                handled=True,
                explained=True,
                resolved=name == "m1",
                despite="" if name == "m1" else "They have left us",
            ),
        )
    given.draft("d1", 9, "m1").at(10, e.PublicClose(mention="m1", draft="d1"))
    given.at(10, e.ClosingWaived(mention="m2", reason=Waiver.DISTRESS))
    given.at(10, e.PrivateFailed(mention="m4", cause="impossible"))
    private = given.figures(60).private
    assert private.opened == Share(3, 4)
    assert private.returned == Share(2, 3)
    assert private.waived == (("distress", 1),)
    assert private.failed == (("impossible", 1),)
    assert private.closure.median == minutes(5)
    assert private.closure.longest == minutes(55, running=True)
    assert private.resolved == Share(1, 3)


def test_updates_are_kept_by_the_time_promised_or_only_sent(given):
    given.declared(severity="sev2")
    following = {"flow": "desk", "step": "follow", "message": "update"}
    given.at(0, e.StepEntered(flow="desk", step="follow", update_at=given.moment(30)))
    given.said("d1", 28, kind="update")
    for beat in (30, 60, 90):
        given.at(
            beat, e.UpdateDue.model_validate(following | {"next_at": given.moment(beat + 30)})
        )
        if beat == 60:
            given.said("d2", 64, kind="update")
    cadence = given.figures(100).cadence
    assert cadence.kept == Share(1, 3)
    assert cadence.sent == Share(2, 3)
    assert cadence.delay.median == minutes(4)
    assert cadence.delay.longest == minutes(10, running=True)
    assert [one.lasted for one in cadence.silences] == [minutes(36), minutes(36, running=True)]


def test_an_internal_rhythm_promises_the_public_nothing(given):
    given.declared()
    given.at(0, e.StepEntered(flow="desk", step="follow", update_at=given.moment(30)))
    given.at(30, e.UpdateDue(flow="desk", step="follow", message="to-staff"))
    given.at(31, e.UpdateDue(flow="desk", step="follow"))
    assert given.figures(60).cadence.kept == Share(0, 0)


def test_evidence_counts_for_the_flow_that_captured_it_and_the_desks_for_all(given):
    def removal(flow: str) -> e.StepDone:
        return e.StepDone(flow=flow, step="clean", effects=(Effect.REMOVE_CONTENT,))

    def capture(flow: str) -> e.StepDone:
        return e.StepDone(flow=flow, step="open", effects=(Effect.CAPTURE_EVIDENCE,))

    given.declared().at(1, capture("m1"), removal("m1"), removal("m2"))
    given.at(2, capture("desk"), removal("m3"))
    assert [one.place.flow for one in given.figures(9).fidelity.removals] == ["m2"]


def test_steps_are_on_time_late_or_left_out_with_a_reason(given):
    given.declared()
    for step, due in (("open", 5), ("speak", 5), ("follow", None)):
        when = given.moment(due) if due else None
        given.at(0, e.StepEntered(flow="desk", step=step, due=when))
    given.at(4, e.StepDone(flow="desk", step="open"))
    given.at(6, e.StepDone(flow="desk", step="speak"))
    given.at(7, e.StepSkipped(flow="desk", step="follow", by="operator", reason="over"))
    given.at(8, e.StepSkipped(flow="desk", step="other", by="condition"))
    plan = given.figures(10).fidelity
    assert plan.on_time == Share(1, 3)
    assert plan.timed == Share(1, 2)
    assert [one.place.step for one in plan.late] == ["speak"]
    assert [(one.place.step, one.reason) for one in plan.skipped] == [("follow", "over")]


def test_a_mention_that_needs_no_reply_leaves_no_step_open(given):
    given.declared().mention("m1", posted=0, seen=1)
    given.at(1, e.StepEntered(flow="m1", step="answer", due=given.moment(9)))
    given.at(2, e.MentionDisposed(mention="m1", reason=NoReply.SPAM))
    assert given.figures(60).fidelity.on_time == Share(0, 0)


def test_the_legal_clock_runs_from_awareness_to_the_notice(given):
    given.declared().at(1, e.LegalAware(since=given.moment(-60)))
    [slack] = given.figures(60).legal
    assert slack.slack == timedelta(hours=70)
    given.at(120, e.LegalNotified())
    [slack] = given.figures(9000).legal
    assert (slack.slack, slack.notified_at) == (timedelta(hours=69), given.moment(120))


def test_remedies_are_added_by_currency_and_overrides_by_rule(given):
    given.declared().mention("m1", posted=0, seen=1)
    for amount, approved in (("12.50", ""), ("40", "lead"), ("10", "")):
        given.at(
            5,
            e.RemedyOffered(
                mention="m1", remedy="goodwill", amount=amount, currency="EUR", role="care",
                approved_by=approved,
            ),
        )  # fmt: skip
    given.at(6, e.Overridden(rule="CC207", reason="quote", role="lead"))
    given.said("d1", 7).at(8, e.MessageRemoved(draft="d1", reason="wrong"))
    figures = given.figures(9)
    [euros] = figures.remedies
    assert (euros.n, str(euros.total), str(euros.median), euros.above_ceiling) == (
        3, "62.50", "12.50", 1
    )  # fmt: skip
    assert figures.overrides == (("CC207", "lead", 1),)
    assert figures.corrections == 1


def test_substance_is_a_remedy_or_a_word_after_a_verified_fact(given):
    given.declared().mention("m1", posted=0, seen=1).said("d1", 5, kind="update")
    assert given.figures(9).speed.substantive is None
    given.at(6, e.StepDone(flow="desk", step="open", effects=(Effect.VERIFY_FACT,)))
    given.said("d2", 8, kind="update")
    assert given.figures(9).speed.substantive == minutes(8)


def test_nothing_happened_measures_nothing(given):
    figures = given.declared().figures(60)
    assert figures.speed.first_public is None
    assert figures.replies.within_promise == Share(0, 0)
    assert figures.replies.within_promise.percent is None
    assert figures.replies.response.median is None


@law(st.lists(st.integers(0, 10_000), min_size=1), st.integers(1, 100))
def test_nearest_rank_is_the_smallest_value_with_enough_below(values, percent):
    ranked = sorted(values)
    value = ranked[nearest_rank(len(ranked), percent)]
    below = sum(one <= value for one in ranked)
    assert 100 * below >= percent * len(ranked)
    assert 100 * sum(one < value for one in ranked) < percent * len(ranked)


@pytest.mark.parametrize("part", [0, 1, 995, 999])
def test_a_share_below_all_never_shows_as_all(part):
    assert (Share(part, 1000).percent or 0) < 100


def test_one_value_is_its_own_distribution():
    assert spread([minutes(7)]).median == spread([minutes(7)]).longest == minutes(7)


def test_a_mention_not_answered_yet_is_open_in_every_share(given):
    given.declared().mention("m1", posted=30, seen=31)
    replies = given.figures(10).replies
    assert replies.required == 1
    assert replies.coverage == Share(0, 1)
    assert replies.within_promise == Share(0, 1)


def test_rules_set_aside_and_steps_open_at_the_close_are_told(given):
    given.declared().at(1, e.StepEntered(flow="desk", step="open"))
    given.at(2, e.Overridden(rule="close-unfinished", reason="merged", role="lead"))
    assert given.figures(9).fidelity.never_done == ()
    plan = given.at(3, e.IncidentClosed()).figures(9).fidelity
    assert [visit.place.step for visit in plan.never_done] == ["open"]
    assert [(one.seq, one.reason) for one in plan.overruled] == [(3, "merged")]


def test_a_text_that_its_writer_takes_back_is_not_refused_by_an_approver(given):
    no = {"role": "lead", "person": "Dana Roy", "reason": "A typo"}
    given.declared().draft("d1", 1).at(2, e.MessageRejected(draft="d1", **no))
    given.draft("d2", 3, approval="needed").at(4, e.MessageRejected(draft="d2", **no))
    assert given.figures(20).approvals.rejected == 1


def test_the_figures_of_a_closed_run_stand_still(given):
    given.declared().mention("m1", posted=0, seen=1).draft("d1", 2, approval="needed", quorum=1)
    given.at(3, e.ApprovalRequested(draft="d1", role="lead", person="x", due=given.moment(5)))
    given.at(4, e.Paged(page="p1", role="lead", person="x", reason="asked"))
    given.at(4, e.StepEntered(flow="desk", step="open", due=given.moment(5)))
    given.at(9, e.IncidentClosed())
    assert given.figures(10) == given.figures(9999)
