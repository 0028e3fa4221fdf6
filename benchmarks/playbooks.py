"""Playbooks of any length, as a team would write them: two languages, templates, both flows."""

from collections.abc import Iterator
from itertools import chain, count
from pathlib import Path

SUBJECTS = ("delivery", "refund", "recall", "outage", "invoice", "store", "recipe", "advert")

TEAM = """\
crisisctl: 1
brand: Ondine
signature: ^ON
roles:
"""
ROLE = """\
  {name}:
    title: {{fr: {name}, en: {name}}}
    people:
      - {{name: {name} one, contact: env:PHONE_ONE}}
      - {{name: {name} two, contact: env:PHONE_TWO}}
    may-approve: [{kinds}]
"""
ROLES = {
    "community-manager": "acknowledgement",
    "care-lead": "private",
    "spokesperson": "acknowledgement, holding, update, handoff",
    "crisis-lead": "acknowledgement, holding, update, handoff, private, closing",
    "executive": "acknowledgement, holding, update, handoff, private, closing, correction, staff",
}
ACCOUNT = """\
  {name}:
    handle: ondine
    form-link: https://ondine.example/{name}
    publish: [community-manager, spokesperson]
    reply-within: 6h
"""
ACCOUNTS = ("x", "facebook", "instagram", "linkedin", "bluesky", "mastodon")

HEAD = """\
# Made for a benchmark: each subject has its own words and its own road through both flows.
crisisctl: 1
id: {name}
title: {{fr: Crise sur plusieurs sujets, en: A crisis on several subjects}}
owner: crisis-lead
reviewed: 2026-11-10
drilled: 2026-09-03
cluster: accidental
languages: [fr, en]
triggers:
  - {{metric: negative-mentions, window: 1h, at-least: 5, times: baseline, detect-within: 5m}}

severity:
  sev2:
    when: {{fr: Plusieurs canaux ou presse, en: Several channels or press}}
    first-reply: 2h
    update-every: 60m
  sev3:
    when: {{fr: Une plainte qui se propage, en: A complaint spreading}}
    first-reply: 2h
    update-every: 4h

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
  order:
    ask: {{fr: "N° de commande (reçu en privé)", en: "Order number (received in private)"}}
    private: true
    per: mention
    max-length: 30
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
        Nous avons connaissance d'un problème ({word} {n}) : {{{{ topic }}}}. Nos équipes
        vérifient. Prochain point avant {{{{ next_update }}}}. {{{{ signature }}}}
      en: |
        We are aware of a problem ({word} {n}): {{{{ topic }}}}. Our teams are checking.
        Next update before {{{{ next_update }}}}. {{{{ signature }}}}
  invite-{n}:
    kind: handoff
    audience: public
    channels: {channels}
    text:
      fr: >-
        Pour aller plus vite ({word} {n}), écrivez-nous en privé ici : {{{{ links.form }}}}. Nous
        revenons ensuite dans ce fil. {{{{ signature }}}}
      en: >-
        To move faster ({word} {n}), please write to us in private here: {{{{ links.form }}}}. We
        will then come back to this thread. {{{{ signature }}}}
  closing-{n}:
    kind: closing
    audience: public
    channels: {channels}
    text:
      fr: >-
        Merci {{{{ mention.author }}}} pour votre patience ({word} {n}). C'est réglé, et nous avons
        corrigé ce qui n'allait pas. {{{{ signature }}}}
      en: >-
        Thank you {{{{ mention.author }}}} for your patience ({word} {n}). It is settled, and we
        have corrected what was wrong. {{{{ signature }}}}
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
    within: 5m
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
    within: 10m
    decide: {fr: "De quel sujet s'agit-il ?", en: "Which subject is it?"}
    options:
      troll: {label: {fr: Troll, en: Troll}, no-reply: troll}
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
    do: [{fr: Lever la cellule, en: Stand down, effect: stand-down}]
  - {id: over, end: {hot-wash: 72h, review: 5bd}}
"""
DONE = "  - {id: done, end: {}}\n"


def write(folder: Path, lines: int, files: int = 1) -> list[Path]:
    """Playbooks of at least `lines` lines in `folder`, with a team beside them."""
    folder.mkdir(exist_ok=True)
    (folder / "team.yaml").write_text(team(), encoding="utf-8")
    paths = [folder / f"case-{number}.yaml" for number in range(files)]
    for number, path in enumerate(paths):
        path.write_text(playbook(path.stem, lines, number * 100), encoding="utf-8")
    return paths


def team() -> str:
    """Who answers, and where."""
    roles = (ROLE.format(name=name, kinds=kinds) for name, kinds in ROLES.items())
    accounts = (ACCOUNT.format(name=name) for name in ACCOUNTS)
    return "".join((TEAM, *roles, "channels:\n", *accounts))


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
        (HEAD.format(name=name), "\nmessages:\n"),
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
    return template.format(n=n, word=word, channels=f"[{', '.join(ACCOUNTS)}]", when=when)
