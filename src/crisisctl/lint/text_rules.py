"""Rules about the words: the checks that every reply passes again before it is sent."""

import difflib
from collections.abc import Iterator
from dataclasses import replace

from crisisctl.lint.leaks import leaks
from crisisctl.lint.links import foreign_links, literal_numbers
from crisisctl.lint.posts import misplaced
from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.stand_ins import BUILT_INS
from crisisctl.lint.subject import Subject
from crisisctl.lint.texts import Text, texts
from crisisctl.lint.unknown_links import fill_in, missing_in, too_long_by_them
from crisisctl.lint.wordings import everywhere, in_text, told, wording_rule
from crisisctl.model.findings import Level
from crisisctl.model.playbook import Scenario
from crisisctl.replies import rules
from crisisctl.replies.private_way import private_variant
from crisisctl.words import words


@rule("CC201", "unfilled-variables", Level.ERROR)
def unfilled_variables(subject: Subject) -> Iterator[Breach]:
    """Every place in a text has something to fill it.

    A text is a valid template; each variable is one of the playbook's `inputs` or a built-in
    (mention.author, mention.channel, mention.url, links.dm, links.form, links.status, links.dark,
    next_update, now, brand, signature, personal, incident.title, helpline, emergency);
    nothing like [name] or TODO is left. What the desk says answers no mention, so that
    `mention.author` has no value there, and it goes to accounts of the team: the step's `on`, or
    the message's `channels`.

    Why: "Dear {first_name}" in front of a hundred thousand readers.

    Bad:
        messages:
          hello: {kind: holding, audience: public, channels: [x], text: {en: "Hi {{ topik }}"}}

    Good:
        inputs:
          topic: {ask: {en: "What is it about?"}, max-length: 40}
        messages:
          hello: {kind: holding, audience: public, channels: [x], text: {en: "Hi {{ topic }}"}}

    Source: docs/playbook-format.md.
    """
    known = [*subject.playbook.inputs, *BUILT_INS]
    for text in texts(subject):
        for problem in text.problems():
            line = problem.params.get("line")
            yield Breach(problem, text.place(line if isinstance(line, int) else 1))
        yield from _unknown(text, known)
        yield from in_text(text, rules.UNFILLED_VARIABLES)
    yield from misplaced(subject)


def _unknown(text: Text, known: list[str]) -> Iterator[Breach]:
    template = text.template()
    if template is None:
        return
    for name in sorted(template.variables() - set(known)):
        message = words("Nothing fills {name} in.", name=name)
        near = difflib.get_close_matches(name, known, n=1)
        advice = (
            words("Did you mean {name}?", name=near[0])
            if near
            else words("Declare it in `inputs`, or take it out.")
        )
        yield Breach(message, text.spot_of(name), advice)


@rule("CC202", "channel-length", Level.ERROR)
def channel_length(subject: Subject) -> Iterator[Breach]:
    """Every text fits its channels, with the longest values and the longer side of each `if`.

    An input counts with its `max-length`, `{{ personal }}` with 40 characters, an author's name
    with 50 or the longest handle of the channel, a link that team.yaml does not give with 100: no
    approval and no walk lets more stand there. What answers a mention must fit every channel of
    the team that takes public replies: a mention may come from any of them.

    A limit that the platform has written down, or that the team has checked (`facts` in
    team.yaml), is an error; one that only other products tell, or that nobody has checked, is a
    warning: grades P and U of `crisisctl channels`. So is a text that is too long by a link alone
    that team.yaml does not give yet. A text for which a channel that the message names has no
    place, such as a private message on Threads, is always too long.

    Why: at 281 characters X refuses the text, and the desk rewrites it by hand.

    Bad:
        inputs:
          topic: {ask: {en: "What is it about?"}, max-length: 300}
        messages:
          hello: {kind: holding, audience: public, channels: [x], text: {en: "{{ topic }}"}}

    Good:
        inputs:
          topic: {ask: {en: "What is it about?"}, max-length: 40}
        messages:
          hello: {kind: holding, audience: public, channels: [x], text: {en: "{{ topic }}"}}

    Source: « 5 exemples à ne pas suivre », mistake 4. Each channel counts in its own way:
    docs/channels.md.
    """
    for text in texts(subject):
        for channel in text.channels:
            for breach in told(text, text.longest(channel)):
                believed = _TRY_IT if breach.level is Level.WARNING else None
                lines = missing_in(text, channel)
                level = (
                    Level.WARNING
                    if too_long_by_them(breach, text, channel, lines)
                    else breach.level
                )
                advice = fill_in(text, channel, lines) if lines else believed
                yield replace(breach, advice=advice, level=level)


_TRY_IT = words("Shorten it, or try it on your account and write its limit into `facts` there.")


@rule("CC203", "pii-public-ask", Level.ERROR)
def pii_public_ask(subject: Subject) -> Iterator[Breach]:
    """No public text asks for personal data.

    What is asked for by a private route is not asked in public. A direct message is one where the
    channel has it and nobody else reads it; on Mastodon, Threads or YouTube a form is needed.

    Why: the answer would stand in public too.

    Bad:
        messages:
          ask: {kind: update, audience: public, channels: [x],
                text: {en: "Please send us your order number."}}

    Good:
        messages:
          ask: {kind: handoff, audience: public, channels: [x],
                text: {en: "Please send us your order number by private message: {{ links.dm }}"}}

    Source: « 5 exemples à ne pas suivre », mistake 3; GDPR, article 5(1)(f).
    """
    variant = private_variant(subject.playbook.messages)
    for breach in everywhere(subject, rules.PII_PUBLIC_ASK):
        yield replace(breach, advice=variant or breach.advice)


secret_ask = wording_rule(
    rules.SECRET_ASK,
    """
    No text asks for a password, a code or a card number, on any channel.

    Why: a desk that asks teaches its customers to answer those who pretend to be it.

    Bad:
        messages:
          ask: {kind: private, audience: private, channels: [x],
                text: {en: "Please send us your password."}}

    Good:
        messages:
          ask: {kind: private, audience: private, channels: [x],
                text: {en: "Please tell us the day of your order."}}

    Source: the advice on phishing of the CNIL and of Cybermalveillance.gouv.fr.
    """,
)


@rule("CC205", "pii-echo", Level.ERROR)
def pii_echo(subject: Subject) -> Iterator[Breach]:
    """No public text repeats personal data: no `private: true` input, no address, no number.

    A private input counts wherever the syntax tree of a public text names it, also in a filter or
    a condition that shows nothing of it, and whichever playbook of the plan calls it private. So
    does one that a public message names under `evidence`, `fact`, `myth` or `covers`.

    Where a `when` that asks for a private input decides which public text follows, or an `until`
    that does decides when it comes, that is a warning: it tells one bit, and often it is meant.
    Where that bit is the answer itself, it is an error: the input is answered by yes or no, or the
    condition compares what it holds. It is followed through all that depends on it: a step that is
    done, reached or asked because of it tells as much to the next `when`. A decision that a person
    takes in any case tells nothing.

    Why: what a person told the desk in private is not the desk's to publish, even if the person
    wrote it in public first.

    Bad:
        inputs:
          order: {ask: {en: "Order number?"}, private: true}
        messages:
          hello: {kind: update, audience: public, channels: [x], text: {en: "Order {{ order }}"}}

    Good:
        inputs:
          order: {ask: {en: "Order number?"}, private: true}
        messages:
          hello: {kind: update, audience: public, channels: [x], text: {en: "We found it."}}

    Source: « 5 exemples à ne pas suivre », mistake 3; GDPR, article 5(1)(c).
    """
    yield from leaks(subject)
    yield from everywhere(subject, rules.PII_ECHO)


non_apology = wording_rule(
    rules.NON_APOLOGY,
    """
    No text apologises for how people feel, or only announces that it will.

    Why: "sorry if anyone was offended" puts the fault on who complains, and is read as contempt.

    Bad:
        messages:
          sorry: {kind: update, audience: public, channels: [x],
                  text: {en: "We are sorry if anyone was offended."}}

    Good:
        messages:
          sorry: {kind: update, audience: public, channels: [x],
                  text: {en: "We hurt people, and we are sorry."}}

    Source: W. L. Benoit, "Accounts, Excuses, and Apologies" (2015).
    """,
)


PHISHED = {Scenario.DATA_BREACH, Scenario.HACKED_ACCOUNT, Scenario.IMPERSONATION}
"""Where frauds send links that look like ours."""


@rule("CC225", "safe-links", Level.ERROR)
def safe_links(subject: Subject) -> Iterator[Breach]:
    r"""No text hides where it leads: no strange host, no shortener, no character nobody sees.

    A link in a text that leaves the house leads to a host of our own links in team.yaml, or to one
    of its `link-hosts`, whatever stands before it: `https:`, `//` or nothing. A shortener that
    stands there is a warning, and so is an address that is no link, but that anybody can make one
    of (`hxxps://evil.example`, `evil[.]example`); in a playbook about a breach, a taken account or
    an impersonation they are errors. Letters of another alphabet that look like ours, signs that
    only look like letters, and hidden characters that neither a script nor an emoji needs are
    errors. An emergency number or a help line that is typed into a text is a warning:
    `{{ helpline }}` and `{{ emergency }}` give those of the team's `countries`.

    Why: frauds send links that look like ours, and 3114 helps nobody in London.

    Bad:
        messages:
          look:
            kind: update
            audience: public
            channels: [x]
            text: {en: "Look here: https://bit.ly/xyz"}

    Good:
        messages:
          look:
            kind: update
            audience: public
            channels: [x]
            text: {en: "Look here: {{ links.status }}"}

    Source: Unicode Technical Report 36, "Unicode Security Considerations"; the advice on phishing
    of the CNIL and of Cybermalveillance.gouv.fr.
    """
    strange = {breach.at: breach for breach in foreign_links(subject)}
    yield from strange.values()
    yield from literal_numbers(subject)
    for breach in everywhere(subject, rules.SAFE_LINKS):
        if breach.at not in strange:
            yield replace(breach, level=None) if subject.playbook.scenario in PHISHED else breach
