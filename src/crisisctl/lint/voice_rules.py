"""Rules about the voice of a text: loud, contemptuous, cold, or two voices at once."""

from collections.abc import Iterator
from dataclasses import replace

from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.subject import Subject
from crisisctl.lint.texts import Text, texts
from crisisctl.lint.wordings import everywhere, wording_rule
from crisisctl.model.findings import Level
from crisisctl.model.messages import Audience
from crisisctl.replies import rules
from crisisctl.replies.address import addressed
from crisisctl.words import words


@rule("CC211", "empathy-first", Level.ERROR)
def empathy_first(subject: Subject) -> Iterator[Breach]:
    """The first public words speak to the person before they speak of the matter.

    An `acknowledgement` or a `holding` for the public has a word for people in its first two
    sentences: that we are sorry, that we understand, a thank-you. A text that begins with a danger
    (a recall, a hacked account, a fraud) or with the house rules is exempt.

    Why: whoever does not feel heard does not hear what follows.

    Bad:
        languages: [en, fr]
        messages:
          hold:
            kind: holding
            audience: public
            channels: [x]
            text:
              en: The site is down. Our teams look for the cause.
              fr: Le site est en panne. Nos équipes cherchent la cause.

    Good:
        languages: [en, fr]
        messages:
          hold:
            kind: holding
            audience: public
            channels: [x]
            text:
              en: The site is down, and we are sorry that it blocks you.
              fr: Le site est en panne, et nous savons que cela vous bloque.

    Source: CDC, "Crisis and Emergency Risk Communication" (CERC), first message.
    """
    for breach in everywhere(subject, rules.EMPATHY_FIRST):
        yield replace(breach, level=None)


shout_or_humour = wording_rule(
    rules.SHOUT_OR_HUMOUR,
    """
    No text shouts or laughs.

    Two words in capitals of four letters or more, two exclamation marks, a laughing face, « lol »,
    "oops". Headings such as RAPPEL or SAFETY NOTICE may stand. In a playbook with sev1 or sev2 it
    is an error.

    Why: whoever is hurt reads a joke as contempt, and capitals as anger.

    Bad:
        languages: [en, fr]
        messages:
          update:
            kind: update
            audience: public
            channels: [x]
            text:
              en: Oops, that was us!!
              fr: Oups, c'était nous !!

    Good:
        languages: [en, fr]
        messages:
          update:
            kind: update
            audience: public
            channels: [x]
            text:
              en: This message was ours, and it hurt people.
              fr: Ce message venait de nous, et il a blessé.

    Source: default of this project; no standard fixes it.
    """,
)


insult_or_legal_threat = wording_rule(
    rules.INSULT_OR_LEGAL_THREAT,
    """
    No text insults whoever complains, or threatens them with lawyers.

    Words that announce a suit may stand in public where the message's `approval` can't be given
    without a role of team.yaml with `duties: [legal]`.

    Why: the insult is what the press will quote, and a threat makes others take sides.

    Bad:
        languages: [en, fr]
        messages:
          update:
            kind: update
            audience: public
            channels: [x]
            text:
              en: We do not feed trolls. Our lawyers will answer.
              fr: Nous ignorons les trolls. Nos avocats répondront.

    Good:
        languages: [en, fr]
        messages:
          update:
            kind: update
            audience: public
            channels: [x]
            text:
              en: Criticism is welcome here. This is what we know.
              fr: La critique est bienvenue ici. Voici ce que nous savons.

    Source: « 5 exemples à ne pas suivre », comment on the third example.
    """,
)


@rule("CC218", "tu-vous-mix", Level.WARNING)
def tu_vous_mix(subject: Subject) -> Iterator[Breach]:
    """The French texts of a playbook say tu to everybody, or vous to everybody.

    Texts that leave the house are judged; those among ourselves may say tu. The form that fewer
    texts use is the one that is told.

    Why: one person who is called tu and vous in the same quarter of an hour hears two companies.

    Bad:
        languages: [fr]
        messages:
          hello:
            kind: update
            audience: public
            channels: [x]
            text: {fr: "Nous vous répondons ici, et nous tenons à toi."}

    Good:
        languages: [fr]
        messages:
          hello:
            kind: update
            audience: public
            channels: [x]
            text: {fr: "Nous vous répondons ici, et nous tenons à vous."}

    Source: French usage; no standard fixes it.
    """
    said = [
        text
        for text in texts(subject)
        if text.language == "fr" and text.message.audience is not Audience.INTERNAL
    ]
    if len(addressed(" | ".join(text.source for text in said))) < len(("tu", "vous")):
        return
    forms: dict[str, list[tuple[Text, str]]] = {"tu": [], "vous": []}
    for text in said:
        for form, spans in addressed(text.source).items():
            start, end = spans[0]
            forms[form].append((text, text.source[start:end]))
    rarer, other = sorted(forms, key=lambda form: len(forms[form]))
    for text, quote in forms[rarer]:
        message = words(
            "“{quote}” says {form}, and other texts of this playbook say {other}.",
            quote=quote,
            form=rarer,
            other=other,
        )
        yield Breach(message, text.spot(quote), words("Say the same to everybody."))


handoff_complete = wording_rule(
    rules.HANDOFF_COMPLETE,
    """
    An invitation to a private conversation offers, shows the way, warns, and comes back.

    A public `handoff` gives no order, names a private route or a link, asks people to post nothing
    personal here, and says that you will come back here.

    Why: whoever is sent away without a word on what follows posts the order number, or leaves.

    Bad:
        languages: [en, fr]
        messages:
          invite:
            kind: handoff
            audience: public
            channels: [x]
            text:
              en: You must DM us.
              fr: Vous devez nous écrire en MP.

    Good:
        languages: [en, fr]
        messages:
          invite:
            kind: handoff
            audience: public
            channels: [x]
            text:
              en: >-
                Please write to us by DM: {{ links.dm }} and post nothing
                personal here. We will come back here to say what was done.
              fr: >-
                Vous pouvez nous écrire en message privé : {{ links.dm }}. Ne
                publiez rien de personnel ici. Nous reviendrons ici dire la suite.

    Source: « 5 exemples à ne pas suivre », mistakes 3 to 5.
    """,
)
