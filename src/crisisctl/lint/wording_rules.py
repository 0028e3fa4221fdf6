"""Rules about words that make a crisis worse, whoever says them: the gate finds them again."""

from crisisctl.lint.wordings import wording_rule
from crisisctl.replies import rules

no_comment = wording_rule(
    rules.NO_COMMENT,
    """
    No text refuses to comment.

    Texts for the public and for one person are judged. Saying what is not known yet is no refusal.

    Why: people hear « no comment » as an admission, and judge it about as badly as a denial.

    Bad:
        languages: [en, fr]
        messages:
          hold:
            kind: update
            audience: public
            channels: [x]
            text:
              en: We do not comment on ongoing investigations.
              fr: Nous ne commentons pas les enquêtes en cours.

    Good:
        languages: [en, fr]
        messages:
          hold:
            kind: update
            audience: public
            channels: [x]
            text:
              en: We do not know the cause yet. The police are looking into it.
              fr: Nous ne connaissons pas encore la cause. La police enquête.

    Source: A. Galinsky and D. Diermeier, Kellogg School of Management, on "no comment"; P. Kim and
    others, "Silence speaks volumes", Journal of Applied Psychology (2007).
    """,
)


defensive = wording_rule(
    rules.DEFENSIVE,
    """
    No text argues with the person.

    In the first word to the public, an `acknowledgement` or a `holding`, it is an error.

    Why: whoever is told to have read the terms stops listening, and so do the others.

    Bad:
        languages: [en, fr]
        messages:
          hello:
            kind: update
            audience: public
            channels: [x]
            text:
              en: As we already explained, you should have read our terms.
              fr: Comme déjà indiqué, vous auriez dû lire nos conditions.

    Good:
        languages: [en, fr]
        messages:
          hello:
            kind: update
            audience: public
            channels: [x]
            text:
              en: Our terms did not make this clear. Here is what we can do.
              fr: Nos conditions n'étaient pas claires. Voici ce qui est possible.

    Source: W. T. Coombs, "Ongoing Crisis Communication" (2019), on denial.
    """,
)


blame_shift = wording_rule(
    rules.BLAME_SHIFT,
    """
    No public text puts it on a supplier, an employee or the customer.

    Why: people bought from you; whoever is named becomes the next target, and may answer.

    Bad:
        languages: [en, fr]
        messages:
          update:
            kind: update
            audience: public
            channels: [x]
            text:
              en: The delay is because of our courier.
              fr: Notre transporteur est responsable du retard.

    Good:
        languages: [en, fr]
        messages:
          update:
            kind: update
            audience: public
            channels: [x]
            text:
              en: Your parcels are late. We are sending them again today.
              fr: Vos colis sont en retard. Nous les renvoyons aujourd'hui.

    Source: W. L. Benoit, "Accounts, Excuses, and Apologies" (2015), on shifting the blame.
    """,
)


liability_gate = wording_rule(
    rules.LIABILITY_GATE,
    """
    Words that admit liability are read by legal first.

    They may stand where the message's `approval` can't be given without a role of team.yaml with
    `duties: [legal]`. Saying what happened, and that one is sorry, is no admission.

    Why: owning up is the strongest part of an apology, but an insurer may refuse to be bound by an
    admission that it has not seen.

    Bad:
        languages: [en, fr]
        messages:
          update:
            kind: update
            audience: public
            channels: [x]
            text:
              en: We take full responsibility.
              fr: Nous sommes entièrement responsables.

    Good:
        languages: [en, fr]
        messages:
          update:
            kind: update
            audience: public
            channels: [x]
            text:
              en: A child was hurt by our toy. We are sorry.
              fr: Notre jouet a blessé un enfant. Nous en sommes désolés.

    Source: French insurance code, article L124-2; R. Lewicki and others, "An exploration of the
    structure of effective apologies" (2016).
    """,
)


minimising = wording_rule(
    rules.MINIMISING,
    """
    No public text makes the harm smaller than those feel it who suffer it.

    Why: "a minor issue" is not minor for whoever is hurt, and the word is quoted when it grows.

    Bad:
        languages: [en, fr]
        messages:
          update:
            kind: update
            audience: public
            channels: [x]
            text:
              en: Rest assured, only a small number of users are affected.
              fr: Rassurez-vous, c'est un simple bug.

    Good:
        languages: [en, fr]
        messages:
          update:
            kind: update
            audience: public
            channels: [x]
            text:
              en: 400 of our 9,000 users can't log in since noon.
              fr: 400 de nos 9 000 clients sont sans accès depuis midi.

    Source: CDC, "Crisis and Emergency Risk Communication" (CERC), on over-reassurance.
    """,
)


speculation_or_promise = wording_rule(
    rules.SPECULATION_OR_PROMISE,
    """
    No public text guesses a cause, or promises an end.

    The time of the next update may be promised: it is in your hands.

    Why: a guess that turns out wrong is a lie to whoever read it, and so is a missed hour.

    Bad:
        languages: [en, fr]
        messages:
          update:
            kind: update
            audience: public
            channels: [x]
            text:
              en: This is probably due to a server. It will be fixed in an hour.
              fr: Il semblerait que ce soit un serveur. Tout sera rétabli dans une heure.

    Good:
        languages: [en, fr]
        messages:
          update:
            kind: update
            audience: public
            channels: [x]
            text:
              en: We do not know the cause yet. Next update at {{ next_update }}.
              fr: La cause n'est pas encore connue. Prochain point à {{ next_update }}.

    Source: PagerDuty, "Incident Response", on external communication.
    """,
)


vague_or_cliche = wording_rule(
    rules.VAGUE_OR_CLICHE,
    """
    A text gives a time instead of "as soon as possible", and deeds instead of ready phrases.

    A ready phrase such as "we take this seriously" is an information, and only in a public text
    that says of no deed.

    Why: everybody has read these words a hundred times; they say that nobody is there.

    Bad:
        languages: [en, fr]
        messages:
          update:
            kind: update
            audience: public
            channels: [x]
            text:
              en: We will get back to you as soon as possible.
              fr: Nous revenons vers vous dans les plus brefs délais.

    Good:
        languages: [en, fr]
        messages:
          update:
            kind: update
            audience: public
            channels: [x]
            text:
              en: We are checking your case and answer before {{ next_update }}.
              fr: Nous vérifions et vous répondons avant {{ next_update }}.

    Source: « Comment gérer les urgences », on ready-made phrases.
    """,
)
