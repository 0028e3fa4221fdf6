"""Plans that others published, written in our format: docs/plans.md names each construct."""

from collections import Counter
from datetime import date, timedelta

import pytest
from tests.engine.desks import kinds, minutes, of_kind
from tests.plans.plans import AIR_FORCE, HERE, LEAK, PAGERDUTY, Walked, plan
from tests.session.explorer import ends, explore, reached

from crisisctl.engine import messages
from crisisctl.engine.deadlines import clocks_left, named_clocks
from crisisctl.engine.desk import close
from crisisctl.engine.flow import lay_out
from crisisctl.engine.steps import stop_waiting
from crisisctl.errors import Refused
from crisisctl.lint.judge import judge
from crisisctl.model import events as e
from crisisctl.model.messages import MessageKind
from crisisctl.model.steps import Effect, NoReply
from crisisctl.model.team import Duty
from crisisctl.playbooks.approvals import Standing, standing, wordings
from crisisctl.replies.template import parse

TODAY = date(2026, 11, 22)
MOST_WALKS = 60
LANGUAGES = [(PAGERDUTY, "en"), (AIR_FORCE, "en"), (LEAK, "fr")]
CALLED = ["person-in-danger", "logiciel-malveillant"]


@pytest.mark.parametrize(("name", "language"), LANGUAGES)
def test_a_walk_comes_to_every_end(name, language):
    made = plan(name)
    flows = [lay_out(made.playbooks, made.main, of_mention=mention) for mention in (False, True)]
    left = {end for flow in flows for end in ends(flow, made.main)}
    tried = Counter[tuple[str, str]]()
    for _ in range(MOST_WALKS):
        events = explore(made, language, tried)
        assert events[-1].type == "incident.closed"
        left -= reached(events)
        if not left:
            return
    assert left == set()


@pytest.mark.parametrize("name", [AIR_FORCE, LEAK, *CALLED])
def test_lint_has_nothing_to_say(name):
    assert [str(one.message) for one in judge(HERE / f"{name}.yaml", TODAY).findings] == []


def test_lint_does_not_see_that_a_branch_speaks_while_another_waits():
    """CC314 judges each wait by itself: `updates` speaks for these three, but may end first."""
    found = judge(HERE / f"{PAGERDUTY}.yaml", TODAY).findings
    said = [str(one.message) for one in found]
    assert {one.rule.id for one in found} == {"CC314"}
    assert [line.split(" can last")[0] for line in said] == [
        "At sev1 calm",
        "At sev1 first-hour",
        "At sev1 summaries",
    ]


# PagerDuty: incident communications


def opened(severity="sev2"):
    """A service incident, up to its first word."""
    desk = Walked(PAGERDUTY, severity)
    desk.walk("page-commander", "commander-called", "page-deputy", "deputy-called")
    return desk


def at_work(severity="sev2"):
    desk = opened(severity)
    desk.walk(("announce", "yes"), "first", "command", "to-staff")
    return desk


def test_commander_and_backup_are_paged_at_the_same_moment():
    desk = Walked(PAGERDUTY, "sev1")
    pages = [(one.person, one.due) for one in of_kind([r.event for r in desk.records], e.Paged)]
    assert pages == [("Aline Corbin", minutes(1)), ("Chloé Estève", minutes(1))]


@pytest.mark.parametrize(
    ("answer", "then"), [("yes", "first"), ("unknown", "first"), ("no", "command")]
)
def test_in_doubt_it_is_said_in_public(answer, then):
    desk = opened()
    desk.walk(("announce", answer))
    assert desk.at == [f"desk {then}"]


def test_the_first_word_is_a_template_five_minutes_after_the_call():
    desk = opened()
    desk.now = minutes(2)
    desk.walk(("announce", "yes"))
    assert desk.run.incident.tokens[desk.standing("first")].due == minutes(5)
    made = plan(PAGERDUTY)
    (first,) = [one for one in wordings(made, PAGERDUTY) if one.message == "first"]
    assert standing(made, first, TODAY) is Standing.CURRENT
    asks = parse(first.text).variables() & set(made.playbook.inputs)
    assert asks == set()


def test_the_scope_follows_within_five_minutes():
    desk = at_work()
    desk.now = minutes(6)
    desk.walk(("impact", "Payments fail"))
    assert desk.run.incident.tokens[desk.standing("scoping")].due == minutes(11)
    (text,) = plan(PAGERDUTY).playbook.messages["scoping"].wordings
    assert {"impact", "parts", "regions", "next_update"} <= parse(text["en"]).variables()


def test_every_twenty_minutes_for_two_hours_then_hourly():
    desk = at_work()
    desk.walk(("impact", "Payments fail"), "scoping")
    promised = [one.due for one in _updates(desk, "updates", 310)]
    beats = [20, 40, 60, 80, 100, 120, 180, 240, 300]
    assert promised == [minutes(beat) for beat in beats]


def _updates(desk, name, until):
    return [one for one in of_kind(desk.until(until), e.UpdateDue) if one.step.endswith(name)]


def test_executives_hear_every_half_hour():
    desk = at_work()
    due = [one.due for one in _updates(desk, "summaries", 95)]
    assert due == [minutes(30), minutes(60), minutes(90)]


def test_a_change_of_impact_is_said_at_once_and_again():
    desk = at_work()
    for _ in range(2):
        desk.walk(("changed", "changed"), "say-change")
    assert desk.standing("changed")
    desk.walk(("changed", "over"), "told")


def test_every_update_announces_the_next():
    texts = plan(PAGERDUTY).playbook.messages.values()
    updates = [one for one in texts if one.kind in (MessageKind.UPDATE, MessageKind.HOLDING)]
    assert len(updates) == 4
    for one in updates:
        assert all("next_update" in parse(text["en"]).variables() for text in one.wordings)


def test_the_liaison_writes_and_the_commander_approves():
    desk = at_work()
    desk.walk(("impact", "Payments fail"))
    name = desk.draft(desk.standing("scoping"), "needed")
    assert desk.step("scoping").role == "customer-liaison"
    asked = of_kind(desk.do(messages.ask_approval, name), e.ApprovalRequested)
    assert [one.role for one in asked] == ["incident-commander", "deputy"]
    with pytest.raises(Refused, match="customer-liaison may not approve"):
        desk.do(messages.approve, name, "customer-liaison", "Karine Moulin")


def test_a_long_incident_is_not_decided_within_the_first_hour():
    desk = at_work()
    desk.until(59)
    assert desk.standing("first-hour")
    desk.until(60)
    assert desk.standing("long")
    desk.walk(("long", "yes"))
    assert desk.step("say-long").say.message == "long-incident"


def test_experts_are_called_in_turn_and_work_goes_on_without_them():
    desk = at_work()
    calls = of_kind([record.event for record in desk.records] + desk.until(31), e.Paged)
    engaged = [one.person for one in calls if one.reason == "escalation"][2:]
    assert engaged == [
        "Gaëlle Imbert",
        "Hakim Jaoui",
        "Iris Klein",
        "Jules Lacroix",
        "Aline Corbin",
        "Basile Drouet",
    ]
    assert desk.standing("investigate")


def test_only_a_full_recovery_ends_the_repair():
    desk = at_work()
    desk.walk("engage", "investigate", "repair")
    with pytest.raises(Refused, match="failed-requests is not below 10 yet"):
        desk.do(stop_waiting, desk.standing("calm"))
    desk.append([e.Sampled(metric="failed-requests", window=900, value=4)])
    desk.do(stop_waiting, desk.standing("calm"))
    desk.walk(("recovered", "unknown"))
    desk.walk("investigate", "repair", "calm", ("recovered", "yes"))
    assert desk.step("hand-over").ask == ("cause", "residual")


def test_the_last_word_says_what_is_left():
    resolved = plan(PAGERDUTY).playbook.messages["resolved"]
    assert resolved.kind is MessageKind.CLOSING
    assert {one.value for one in resolved.covers} == {"cause", "effects", "more"}


def test_six_branches_go_on_side_by_side():
    desk = at_work()
    here = {place.step.rpartition("/")[2] for place in desk.run.incident.tokens}
    assert here == {"engage", "impact", "changed", "first-hour", "summaries", "accounts"}


def test_the_scribe_names_everyone_and_keeps_the_log():
    desk = opened()
    desk.walk(("announce", "no"))
    step = desk.step("command")
    assert step.role == "scribe"
    assert {Effect.NAME_LEAD, Effect.OPEN_LOG} <= {one.effect for one in step.do}
    assert Duty.LOG_KEEPER in plan(PAGERDUTY).team.roles["scribe"].duties


def test_after_the_call_the_review_has_its_day():
    steps = {one.id: one for one in plan(PAGERDUTY).playbook.steps}
    assert str(steps["over"].end.review) == "5bd"
    assert steps["tell-house"].say.message == "major-incident"
    assert str(steps["publish-review"].within.limit) == "5bd"
    assert steps["enquiries"].wait.until == "mentions-settled"


# US Air Force: web posting response assessment

EVALUATE = [("positive", "no"), ("trolls", "no"), ("rager", "no")]
WRITE = [("final", "yes"), "considerations"]
ANSWERED = [
    ([("positive", "yes"), ("concurrence", "yes"), ("share-success", "no"), *WRITE], "agree"),
    ([("positive", "yes"), ("concurrence", "yes"), ("share-success", "yes"), *WRITE], "our-story"),
    ([*EVALUATE, ("misguided", "yes"), "check", *WRITE], "facts"),
    ([*EVALUATE, ("misguided", "no"), ("unhappy", "yes"), "restoration", *WRITE], "restoration"),
    ([*EVALUATE, ("misguided", "no"), ("unhappy", "no"), *WRITE], "answer"),
]
WATCHED = ["headquarters", ("watched", "yes")]
LEFT = [
    ([("positive", "yes"), ("concurrence", "no")], NoReply.LET_STAND),
    ([("positive", "no"), ("trolls", "yes"), *WATCHED], NoReply.MONITOR),
    ([("positive", "no"), ("trolls", "no"), ("rager", "yes"), *WATCHED], NoReply.MONITOR),
    ([*EVALUATE, ("misguided", "yes"), "check", ("final", "no")], NoReply.LET_STAND),
    ([*EVALUATE, ("misguided", "no"), ("unhappy", "no"), ("final", "no")], NoReply.LET_STAND),
]


def assessed(way):
    desk = Walked(AIR_FORCE, "sev3")
    post = desk.mention()
    desk.walk(*way, flow=post)
    return desk, post


@pytest.mark.parametrize(("way", "message"), ANSWERED)
def test_the_tree_finds_the_words(way, message):
    desk, post = assessed(way)
    (place,) = [one for one in desk.run.incident.tokens if one.flow == post]
    assert messages.message_name(desk.run, place) == message
    desk.walk(place.step, flow=post)
    mention = desk.run.incident.mentions[post]
    assert (mention.acked_at, mention.disposed_at) == (desk.now, desk.now)


@pytest.mark.parametrize(("way", "reason"), LEFT)
def test_the_tree_leaves_a_post_unanswered_and_says_why(way, reason):
    desk, post = assessed(way)
    mention = desk.run.incident.mentions[post]
    assert (mention.no_reply, mention.acked_at) == (reason, None)
    assert mention.disposed_at == desk.now


def test_headquarters_hears_of_trolls_and_ragers_and_may_disagree():
    desk = Walked(AIR_FORCE, "sev3")
    post = desk.mention()
    desk.walk(("positive", "no"), ("trolls", "yes"), flow=post)
    assert "headquarters" in str(desk.step("headquarters", post).do[0].text)
    desk.walk("headquarters", flow=post)
    assert desk.step("watched", post).role == "headquarters"
    desk.walk(("watched", "unknown"), flow=post)
    assert desk.standing("misguided", post)


def test_the_five_considerations_come_before_every_answer():
    steps = {one.id: one for one in plan(AIR_FORCE).playbook.each_mention}
    told = [one.text["en"].partition(":")[0] for one in steps["considerations"].do]
    assert told == ["Transparency", "Sourcing", "Timeliness", "Tone", "Influence"]


def test_who_we_are_is_said_and_sources_are_cited():
    for name, message in plan(AIR_FORCE).playbook.messages.items():
        (text,) = message.wordings
        assert "I work for {{ brand }}" in text["en"]
        assert ("{{ source }}" in text["en"]) is (name != "restoration")


# A bank's « fuite d'informations » card


def leak(*steps):
    desk = Walked(LEAK, "sev1")
    desk.walk("ouvrir", "attente", "equipes", "appeler", *steps)
    return desk


def test_preparation_names_every_contact_inside_and_outside():
    roles = plan(LEAK).team.roles
    wanted = ["security", "public-affairs", "human-resources", "legal", "police"]
    for name in wanted:
        first, backup = roles[name].people
        assert len(first.contact) == 2
        assert len(backup.contact) == 2


def test_three_sources_detect_a_leak():
    found = [one.metric for one in plan(LEAK).playbook.triggers]
    assert found == ["signalements-internes", "documents-trouves-en-ligne", "alertes-dlp"]


def test_nothing_is_searched_before_a_written_request():
    desk = leak(("mandat", "unknown"))
    assert desk.at == ["desk demander"]
    desk.walk("demander", ("mandat", "oui"))
    here = {place.step.rpartition("/")[2] for place in desk.run.incident.tokens}
    places = {"messagerie", "navigation", "supports", "fichiers", "reseau", "imprimantes"}
    assert places <= here


@pytest.mark.parametrize(
    ("found", "called"),
    [("personne", ""), ("poste", "relever"), ("rien", "relever"), ("unknown", "relever")],
)
def test_without_a_trace_the_malware_card_is_called(found, called):
    desk = searched()
    desk.walk(("source", found))
    assert desk.at[-1].rpartition("/")[2] == (called or "desk accord")


def searched(data="no"):
    """A leak whose parallel work is done."""
    desk = leak(("mandat", "oui"))
    desk.walk("messagerie", "navigation", "supports", "fichiers", "reseau", "imprimantes")
    desk.walk("dirigeants", "bloquer", ("qualifier", data))
    if data != "no":
        desk.walk("notifier")
    desk.walk(("risque", "limite"), "registre", "points", "communique")
    return desk


def test_access_is_suspended_only_once_human_resources_and_legal_agree():
    desk = searched()
    desk.walk(("source", "personne"), ("accord", "unknown"))
    assert desk.at == ["desk isoler"]
    other = searched()
    other.walk(("source", "personne"), ("accord", "oui"))
    assert other.at == ["desk suspendre"]


@pytest.mark.parametrize(("site", "role"), [("presse", "legal"), ("militant", "public-affairs")])
def test_the_request_to_remove_fits_who_receives_it(site, role):
    desk = searched()
    desk.walk(("source", "personne"), ("accord", "non"), "isoler", ("en-ligne", site))
    name = f"demander-{site}"
    assert desk.step(name).role == role
    desk.walk(name, ("retirees", "non"), "analyser")
    assert desk.standing("surveiller")


def test_the_watch_ends_on_a_figure():
    desk = searched()
    desk.walk(("source", "personne"), ("accord", "non"), "isoler")
    desk.walk(("en-ligne", "unknown"), "analyser")
    place = desk.standing("surveiller")
    desk.append([e.Sampled(metric="reprises", window=86400, value=5)])
    with pytest.raises(Refused, match="not below 5"):
        desk.do(stop_waiting, place)
    desk.append([e.Sampled(metric="reprises", window=86400, value=4)])
    desk.do(stop_waiting, place)
    assert desk.at == ["desk plainte"]


def test_two_of_four_approve_within_thirty_minutes_then_their_backups():
    desk = leak(("mandat", "oui"), ("qualifier", "no"), "points")
    name = desk.draft(desk.standing("communique"), "needed")
    asked = of_kind(desk.do(messages.ask_approval, name), e.ApprovalRequested)
    four = ["headquarters", "legal", "public-affairs", "incident-commander"]
    assert [(one.role, one.due) for one in asked] == [(role, minutes(30)) for role in four]
    desk.do(messages.approve, name, "legal", "Yaël Bonnet")
    again = of_kind(desk.until(30), e.ApprovalRequested)
    assert [one.person for one in again] == ["Tancrède Vidal", "Romain Texier", "Basile Drouet"]
    with pytest.raises(Refused, match="not approved yet"):
        desk.do(messages.sent, name)
    desk.do(messages.approve, name, "public-affairs", "Romain Texier")
    assert kinds(desk.do(messages.sent, name)) == ["message.sent"]


def test_on_linkedin_headquarters_approve():
    desk = leak(("mandat", "oui"), ("qualifier", "no"), "points")
    place = desk.standing("communique")
    desk.do(messages.sent, desk.draft(place))
    name = desk.draft(place, "needed")
    asked = of_kind(desk.do(messages.ask_approval, name), e.ApprovalRequested)
    assert [one.role for one in asked] == ["headquarters"]
    with pytest.raises(Refused, match="legal may not approve"):
        desk.do(messages.approve, name, "legal", "Yaël Bonnet")


def test_the_notice_goes_in_two_steps():
    desk = leak(("mandat", "oui"))
    assert named_clocks(desk.run) == []
    desk.walk(("qualifier", "unknown"))
    assert [(one.name, one.due) for one in named_clocks(desk.run)] == [
        ("notification", minutes(72 * 60))
    ]
    desk.now = minutes(10 * 60)
    desk.walk("notifier")
    (left,) = clocks_left(desk.run)
    assert (left.name, left.due) == ("complement", desk.now + timedelta(hours=72))
    with pytest.raises(Refused):
        desk.do(close)


@pytest.mark.parametrize(("found", "complaint"), [("personne", True), ("poste", False)])
def test_complaint_and_repair_depend_on_the_source(found, complaint):
    desk = searched()
    if found == "personne":
        desk.walk(("source", found), ("accord", "oui"), "suspendre")
    else:
        desk.walk(("source", found), "relever", "nettoyer", "conclure")
    desk.walk("isoler", ("en-ligne", "non"))
    assert desk.at == ["desk plainte" if complaint else "desk restaurer"]


def test_recovery_and_aftermath_are_steps_of_their_own():
    steps = [one.id for one in plan(LEAK).playbook.steps]
    later = ["restaurer", "sensibiliser", "retirer", "partager", "bilan"]
    assert [one for one in steps if one in later] == later
    assert str(plan(LEAK).playbook.steps[-1].end.review) == "5bd"
