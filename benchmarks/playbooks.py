"""Playbooks of any length, as a team would write them: two languages, templates, both flows."""

import re
import shutil
from collections.abc import Iterator
from itertools import chain, count, cycle
from pathlib import Path

from crisisctl.playbooks.catalog import TEAM, library

SUBJECTS = ("delivery", "refund", "recall", "outage", "invoice", "store", "recipe", "advert")

WORDY, CALLED = "product-recall.yaml", ("distress-threat.yaml",)
"""Of the library: a playbook that is mostly texts, and what it calls."""
ACCOUNTS = "[x, facebook, instagram, linkedin, bluesky, mastodon]"

HEAD = """\
# Made for a benchmark: each subject has its own words and its own road through both flows.
crisisctl: 1
id: {name}
title: {{fr: Crise sur plusieurs sujets, en: A crisis on several subjects}}
owner: crisis-lead
reviewed: 2026-11-10
drilled:
  on: 2026-09-03
  roles: [community-manager, care-lead, spokesperson, crisis-lead, executive, watch-officer,
    safety-officer]
  findings: https://lumen.example/exercises/2026-09
cluster: accidental
strategy: [rebuild]
languages: [fr, en]
triggers:
  - metric: negative-mentions
    window: 1h
    at-least: 5
    times: baseline
    baseline: 90d
    detect-within: 5m
    source: the listening tool, counted by the hour

severity:
  sev2:
    when: {{fr: Plusieurs canaux ou presse, en: Several channels or press}}
    first-reply: 2h
    update-every: 60m
    approvers: [crisis-lead]
    roles: [crisis-lead, community-manager, watch-officer]
  sev3:
    when: {{fr: Une plainte qui se propage, en: A complaint spreading}}
    first-reply: 2h
    update-every: 4h
    approvers: [crisis-lead]
    roles: [community-manager]

clocks:
  regulator:
    from: aware
    within: 72h
    when: personal_data
    title: {{fr: Prévenir l'autorité de contrôle, en: Notify the regulator}}

inputs:
  personal_data:
    ask: {{fr: "Des données personnelles en jeu ?", en: "Personal data involved?"}}
    type: yes-no-unknown
  topic:
    ask: {{fr: "De quoi se plaint-on ?", en: "What is it about?"}}
    max-length: 25
  cause:
    ask: {{fr: "Que s'est-il passé ?", en: "What happened?"}}
    max-length: 40
    per: mention
  remedy:
    ask: {{fr: "Qu'avons-nous fait ?", en: "What did we do?"}}
    max-length: 40
    per: mention
  order:
    ask: {{fr: "N° de commande (reçu en privé)", en: "Order number (received in private)"}}
    private: true
    per: mention
    max-length: 30
"""

HELP = """
messages:
  help-line:
    kind: acknowledgement
    audience: public
    channels: [x, facebook, instagram, linkedin, bluesky, mastodon]
    approval: {by: [crisis-lead, spokesperson], quorum: 1, within: 1m}
    text:
      fr: >-
        {{ mention.author }}, nous vous avons lu et nous nous inquiétons pour vous. Vous n'êtes
        pas seul : {{ helpline }}. En urgence : {{ emergency }}. {{ signature }}
      en: >-
        {{ mention.author }}, we have read you and we are worried for you. You are not alone:
        {{ helpline }}. In an emergency: {{ emergency }}. {{ signature }}
"""

MESSAGES = """\
  acknowledge-{n}:
    kind: acknowledgement
    audience: public
    channels: {channels}
    approval: {{by: [crisis-lead, spokesperson], quorum: 1, within: 3m}}
    variants:
      - fr: >-
          Bonjour {{{{ mention.author }}}}, merci de nous avoir écrit sur « {{{{ topic }}}} »
          ({word} {n}). {{% if personal %}}{{{{ personal }}}} {{% endif %}}Nous vérifions ce qui
          s'est passé et revenons ici avant {{{{ next_update }}}}. {{{{ signature }}}}
        en: >-
          Hello {{{{ mention.author }}}}, thank you for writing to us about “{{{{ topic }}}}”
          ({word} {n}). {{% if personal %}}{{{{ personal }}}} {{% endif %}}We are checking what
          happened and will be back here before {{{{ next_update }}}}. {{{{ signature }}}}
      - fr: >-
          {{{{ mention.author }}}}, nous avons lu vos mots sur « {{{{ topic }}}} » ({word} {n}).
          Nous en sommes désolés. {{% if personal %}}{{{{ personal }}}} {{% endif %}}Quelqu'un vous
          répond ici avant {{{{ next_update }}}}. {{{{ signature }}}}
        en: >-
          {{{{ mention.author }}}}, we have read your message about “{{{{ topic }}}}” ({word} {n}).
          We are sorry. {{% if personal %}}{{{{ personal }}}} {{% endif %}}Someone will answer you
          here before {{{{ next_update }}}}. {{{{ signature }}}}
  statement-{n}:
    kind: holding
    audience: public
    channels: {channels}
    approval: {{by: [crisis-lead], within: 5m}}
    text:
      fr: |
        Nous sommes désolés de ce que vous vivez ({word} {n}) : {{{{ topic }}}}. Nos équipes
        vérifient. Prochain point avant {{{{ next_update }}}}. {{{{ signature }}}}
      en: |
        We are sorry for what you live through ({word} {n}): {{{{ topic }}}}. We are checking.
        Next update before {{{{ next_update }}}}. {{{{ signature }}}}
  invite-{n}:
    kind: handoff
    audience: public
    approval: {{by: [crisis-lead], within: 3m}}
    channels: {channels}
    text:
      fr: >-
        Pour vous aider ({word} {n}), vous pouvez nous écrire en privé ici : {{{{ links.form }}}}.
        Rien de personnel ici, pour vous protéger. Nous reviendrons ici dire ce qui a été fait.
      en: >-
        To help you ({word} {n}), you can write to us in private here: {{{{ links.form }}}}.
        Please post nothing personal here. We will come back here to say what was done.
  news-{n}:
    kind: update
    audience: public
    channels: {channels}
    approval: {{by: [crisis-lead], within: 3m}}
    text:
      fr: "Nous vérifions toujours ({word} {n}). Prochain point avant {{{{ next_update }}}}."
      en: "We are still checking ({word} {n}). Next update before {{{{ next_update }}}}."
  closing-{n}:
    kind: closing
    audience: public
    covers: {{cause: cause, remedy: remedy}}
    approval: {{by: [crisis-lead], within: 3m}}
    channels: {channels}
    text:
      fr: >-
        Merci {{{{ mention.author }}}} de votre patience ({word} {n}). Ce qui s'est passé :
        {{{{ cause }}}}. Ce que nous avons fait : {{{{ remedy }}}}. {{{{ signature }}}}
      en: >-
        Thank you {{{{ mention.author }}}} for your patience ({word} {n}). What happened:
        {{{{ cause }}}}. What we did: {{{{ remedy }}}}. {{{{ signature }}}}
"""

DESK = """\
  - id: check-{n}
    title: {{fr: "Vérifier ({word} {n})", en: "Check ({word} {n})"}}
    role: community-manager
    within: 5m
    when: {when}
    do:
      - {{fr: Capturer les messages, en: Capture the posts, effect: capture-evidence}}
      - {{fr: Vérifier les faits, en: Verify the facts, effect: verify-fact}}
  - id: scope-{n}
    role: crisis-lead
    within: 5m
    decide: {{fr: "Cas isolé ou collectif ?", en: "One person or many?"}}
    options:
      one:
        label: {{fr: Une personne, en: One person}}
        next: say-{n}
      many:
        label: {{fr: Plusieurs, en: Many}}
        next: call-{n}
      unknown:
        label: {{fr: On ne sait pas, en: Not known}}
        next: call-{n}
  - id: call-{n}
    role: crisis-lead
    escalate: {{to: [crisis-lead, executive], within: 5m, on-timeout: say-{n}}}
  - id: say-{n}
    role: community-manager
    within: 15m
    say: {{message: statement-{n}, on: [x, facebook]}}
"""

MENTION = """\
  - id: answer-{n}
    title: {{fr: "Répondre ({word} {n})", en: "Answer ({word} {n})"}}
    role: community-manager
    within: {{posted: severity.first-reply}}
    say: acknowledge-{n}
  - id: invite-{n}
    role: community-manager
    within: 15m
    say: invite-{n}
    needs: order
    no-reply-after: {{8h: back-{n}}}
  - id: look-{n}
    role: care-lead
    within: 1h
    at-most: {{times: 2, then: back-{n}}}
    do:
      - fr: Retrouver la commande et tout ce qui a été dit
        en: Find the order and all that was said
        effect: verify-fact
  - id: settled-{n}
    role: care-lead
    within: 30m
    decide: {{fr: "Est-ce réglé ?", en: "Is it settled?"}}
    options:
      "yes": {{label: {{fr: Oui, en: "Yes"}}, next: back-{n}}}
      "no": {{label: {{fr: Non, en: "No"}}, next: look-{n}}}
      unknown: {{label: {{fr: On ne sait pas, en: Not known}}, next: look-{n}}}
  - id: back-{n}
    role: community-manager
    within: {{posted: 48h}}
    say: closing-{n}
    next: done
"""

TRIAGE = """\
each-mention:
  - id: triage
    role: community-manager
    within: 8m
    decide: {fr: "De quel sujet s'agit-il ?", en: "Which subject is it?"}
    options:
      troll: {label: {fr: Troll, en: Troll}, no-reply: troll}
      distress:
        label: {fr: Personne en danger, en: Somebody in danger}
        next: help
        waive-closing: distress
      unknown: {label: {fr: On ne sait pas, en: Not known}, next: answer-1}
"""
OPEN = """\
steps:
  - id: open
    role: community-manager
    within: 5m
    do:
      - {fr: Ouvrir la main courante, en: Open the log, effect: open-log}
      - {fr: Suspendre les publications, en: Pause scheduled posts, effect: pause-publishing}
  - id: ask
    role: community-manager
    within: 5m
    ask: [personal_data, topic]
"""
CLOSE = """\
  - id: stand-down
    role: crisis-lead
    within: 1h
    do:
      - {fr: Reprendre les publications, en: Resume posts, effect: resume-publishing}
      - {fr: Lever la cellule, en: Stand down, effect: stand-down}
  - {id: over, end: {hot-wash: 72h, review: 5bd}}
"""
DONE = """\
  - {id: help, role: safety-officer, within: 2m, say: help-line}
  - id: safety
    role: safety-officer
    within: 2m
    escalate: {to: [safety-officer, executive], within: 1m, on-timeout: done}
  - {id: done, end: {}}
"""


def write(folder: Path, lines: int, files: int = 1) -> list[Path]:
    """Playbooks of at least `lines` lines in `folder`, with a team beside them."""
    folder.mkdir(exist_ok=True)
    (folder / TEAM).write_text(team(), encoding="utf-8")
    paths = [folder / f"case-{number}.yaml" for number in range(files)]
    for number, path in enumerate(paths):
        path.write_text(playbook(path.stem, lines, number * 100), encoding="utf-8")
    return paths


def wordy(folder: Path, lines: int) -> Path:
    """One of the library, with more messages like its own until it has so many lines."""
    folder.mkdir(exist_ok=True)
    (folder / TEAM).write_text(team(), encoding="utf-8")
    for called in CALLED:
        shutil.copy(library() / called, folder)
    before, messages, after = _around_messages((library() / WORDY).read_text(encoding="utf-8"))
    text, own = before + messages, re.split(r"(?m)^(?=  [a-z])", messages)[1:]
    for number, message in enumerate(cycle(own)):
        if (text + after).count("\n") >= lines:
            break
        named = re.sub(r"^  ([a-z-]+)", rf"  \1-{number}", message)
        text += re.sub(r"\w\w\. ", f"{number:02}. ", named)  # no two texts are the same
    path = folder / WORDY
    path.write_text(text + after, encoding="utf-8")
    return path


def _around_messages(text: str) -> tuple[str, str, str]:
    begin = text.index("\nmessages:\n") + len("\nmessages:\n")
    following = re.compile(r"(?m)^[a-z]").search(text, begin)
    end = following.start() if following is not None else len(text)
    return text[:begin], text[begin:end], text[end:]


def team() -> str:
    """The library's team, as somebody's own: other people, and no example any more."""
    text = (library() / TEAM).read_text(encoding="utf-8")
    for name in set(re.findall(r"name: ([^,}]+)", text)):
        text = text.replace(name, f"{name} B")
    return text.replace("example: true\n", "")


def playbook(name: str, lines: int, first: int = 0) -> str:
    """One of at least `lines` lines; `first` makes its words differ from another's."""
    sizes = (_whole(name, subjects, first) for subjects in count(1))
    return next(text for text in sizes if text.count("\n") >= lines)


def _whole(name: str, subjects: int, first: int) -> str:
    numbers = range(1, subjects + 1)
    messages = (_fill(MESSAGES, n, first) for n in numbers)
    desk = (_fill(DESK, n, first) for n in numbers)
    mention = (_fill(MENTION, n, first) for n in numbers)
    options = (f"      subject-{n}: {{next: answer-{n}}}\n" for n in numbers)
    parts: Iterator[str] = chain(
        (HEAD.format(name=name), HELP),
        messages,
        ("\n", OPEN),
        desk,
        (CLOSE, "\n", TRIAGE),
        options,
        mention,
        (DONE,),
    )
    return "".join(parts)


def _fill(template: str, n: int, first: int) -> str:
    when = "personal_data" if n % 3 else "{severity: [sev2]}"
    word = SUBJECTS[(first + n) % len(SUBJECTS)] + (f" {first}" if first else "")
    return template.format(n=n, word=word, channels=ACCOUNTS, when=when)
