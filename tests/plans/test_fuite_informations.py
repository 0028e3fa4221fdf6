"""A bank's « fuite d'informations » card, construct by construct: docs/plans.md."""

from datetime import timedelta

import pytest
from tests.engine.desks import kinds, minutes, of_kind
from tests.plans.plans import LEAK, Walked, plan

from crisisctl.engine import messages
from crisisctl.engine.deadlines import clocks_left, named_clocks
from crisisctl.engine.desk import close
from crisisctl.engine.steps import stop_waiting
from crisisctl.errors import Refused
from crisisctl.model import events as e


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
