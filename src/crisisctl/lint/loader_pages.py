"""The pages of the rules that no function of lint stands for: what reading a playbook finds.

They are written as a rule's docstring is, and become pages in the same way.
"""

from collections.abc import Mapping
from inspect import cleandoc
from types import MappingProxyType

from crisisctl.lint.run import RULE_CRASHED
from crisisctl.model.findings import Rule
from crisisctl.playbooks import rules

_TEXTS: Mapping[Rule, str] = {
    RULE_CRASHED: """
        A rule of lint failed on this playbook: that is a bug of crisisctl, never of the playbook.

        The other rules still ran, and their findings stand beside this one. The finding names the
        rule and the kind of error. Please report it with the playbook that shows it.

        Why: CI must not turn green because a rule broke, nor hide what the other rules have to
        say.
        """,
    rules.READABLE: """
        The file can be read, and every reader would read the same thing in it.

        It is UTF-8 text of at most 1 MiB, and YAML without surprises. The loader is stricter than
        YAML, because people read the file too. It refuses a key that stands twice, characters that
        nobody can see, and a value that another YAML reader would take for something else, such as
        `no` or `on` outside quotes. French text trips over ` :` and ` #`, and over a reply that
        begins with `@` or `{{`: the finding names the cure, "put this text in quotes".

        Why: a playbook comes from a pull request, and what reviewers saw must be what runs.

        Bad:
            title: {fr: Panne : que dire ?, en: Outage}

        Good:
            title: {fr: "Panne : que dire ?", en: Outage}

        Source: YAML 1.2.2, chapter 7.3.3 (plain style); Unicode Technical Report 36 (characters
        that nobody sees).
        """,
    rules.FORMAT: """
        Every key is one of the format, and every value is of the kind that the format asks for.

        Nothing is guessed and nothing is coerced: an unknown key is an error with its line, and
        with the key that was probably meant. The format is described in docs/playbook-format.md
        and as JSON Schema, which `crisisctl schema` prints.

        Why: a key with a slip in it would be a promise that nobody keeps.

        Bad:
            severity:
              sev3: {when: {en: A complaint}, frist-reply: 60m, update-every: 4h}

        Good:
            severity:
              sev3: {when: {en: A complaint}, first-reply: 60m, update-every: 4h}

        Source: docs/playbook-format.md.
        """,
    rules.REFERENCE: """
        Whatever is named exists: steps, messages, inputs, roles, channels, remedies, playbooks.

        A `next` leads to a step of the same flow, a `say` names a message of the playbook, a role
        stands in `team.yaml`, a `run` names a file beside this one. The playbook's `id` is its
        file's name. No playbook calls itself, not even through others.

        Why: at 3 a.m. nobody should find out that a step leads nowhere.

        Bad:
            steps:
              - {id: open, role: cm, within: 5m, do: [{en: Open the log}], next: ovre}
              - {id: over, end: {hot-wash: 72h, review: 5bd}}

        Good:
            steps:
              - {id: open, role: cm, within: 5m, do: [{en: Open the log}], next: over}
              - {id: over, end: {hot-wash: 72h, review: 5bd}}

        Source: docs/playbook-format.md.
        """,
    rules.OWN_TEAM: """
        A `team.yaml` stands beside the playbook.

        Without one, the team of the library stands in for yours: people of an invented brand. The
        playbook can be read and linted. `crisisctl init` makes a `playbooks/` folder with a
        `team.yaml` to fill in.

        Why: a call to somebody who does not exist is a call that nobody answers.
        """,
    rules.OWN_APPROVALS: """
        The approvals in `approvals.lock` were given for the brand of `team.yaml`.

        Where the brands differ, no approval in the file counts, and every text asks for its yes
        again when it is used. Approve the texts anew: docs/approvals.md says how.

        Why: somebody else's yes is worth nothing here.

        Bad:
            # approvals.lock
            crisisctl: 1
            brand: Another brand

        Good:
            # approvals.lock
            crisisctl: 1
            brand: Ondine

        Source: docs/approvals.md.
        """,
    rules.OWN_PEOPLE: """
        Nobody in `team.yaml` is still a person of the example team.

        `crisisctl init` copies the example team to begin with, and the people in it are invented:
        nobody answers when they are called. Name who wears each role in your house, and their
        backup. A team that says `example: true` is not judged.

        Why: an escalation that calls somebody who does not exist costs the first quarter of an
        hour.

        Bad:
            # team.yaml
            roles:
              lead: {title: {en: Lead}, people: [{name: Eli}, {name: Fay}]}
              community-manager:
                title: {en: Community manager}
                people: [{name: Camille Roux}, {name: Théo Marchetti}]

        Good:
            # team.yaml
            roles:
              lead: {title: {en: Lead}, people: [{name: Eli}, {name: Fay}]}
              community-manager:
                title: {en: Community manager}
                people: [{name: Ada}, {name: Bo}]

        Source: docs/first-walk.md.
        """,
    rules.EXPIRED_IGNORE: """
        No excuse in `lint:` is past its date, nor more than a year away from it.

        An excuse says which rules need not hold, why, in whose name and until when. After that day
        what it excused is found again, and the excuse itself is found too. So it is from the start
        where that day is more than 366 days away.

        Why: an excuse that nobody looks at again is a rule that nobody keeps any more.

        Bad:
            lint:
              - {ignore: [CC107], reason: The drill is planned, by: Ada, until: 2026-11-01}

        Good:
            lint:
              - {ignore: [CC107], reason: The drill is planned, by: Ada, until: 2027-01-15}

        Source: docs/rules.md.
        """,
    rules.USELESS_IGNORE: """
        Every excuse in `lint:` excuses something.

        An excuse for a rule that finds nothing there, or that does not exist, is to be taken out.
        Rules that begin with `CC0` are about the file itself: they can't be excused.

        Why: an excuse that is left behind hides the next mistake of its kind.

        Bad:
            lint:
              - {ignore: [CC306], reason: We answer by phone only, by: Ada, until: 2027-01-15}

        Good:
            lint: []

        Source: docs/rules.md.
        """,
    rules.PROVEN: """
        Each line of `approvals.lock` comes from the person whose yes it is.

        It is judged where `approvals` in team.yaml asks for a proof. With `require: git`, the
        author of each line's last commit has the address that `signers` gives for the line's
        person, and the whole history is there. With `require: ssh-signature`, the line stands
        among those that `crisisctl approve --sign` has signed, unchanged, with a key that the file
        `allowed_signers` beside team.yaml gives to that address. A line without its proof counts
        for nothing when an incident is started. One that is not committed yet is a warning where
        its person is the one who commits.

        Always judged: each text under `texts` has the SHA-256 that it stands under. The yes binds
        to that; the text is what a change is compared with, word by word.

        Why: whoever can write into the file could else say yes in somebody's name.

        Bad:
            # team.yaml
            approvals:
              require: ssh-signature
              signers: {Eli: eli@ondine.example}
            # approvals.lock
            crisisctl: 1
            brand: Ondine
            approvals:
              - playbook: main
                message: ack
                variant: 1
                language: en
                sha256: "0000000000000000000000000000000000000000000000000000000000000000"
                role: lead
                person: Eli
                date: "2026-11-01"
                until: "2027-05-01"

        Good:
            # team.yaml
            brand: Ondine

        Source: docs/approvals.md; `man ssh-keygen`, ALLOWED SIGNERS.
        """,
}
PAGES = MappingProxyType({rule: cleandoc(text) for rule, text in _TEXTS.items()})
"""The page of each rule, its margin taken off."""
