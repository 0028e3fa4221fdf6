"""A vague time that an exact one follows: « au plus vite : demain à 10 h ». Reads folded text."""

from crisisctl.channels.late import Late

_SEVERAL = (
    r"(?:\d{1,2}|une?|deux|trois|quatre|cinq|six|douze|one|two|three|four|five|six|twelve|an|a|l'"
    r"|the)"
)
_DAY = (
    r"(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|demain|tomorrow|aujourd'hui|today|tonight|ce soir|ce matin|cet apres-midi|matin|morning"
    r"|this (?:morning|afternoon|evening))"
)
_MONTH = (
    r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)"
)
_HOUR = (
    r"(?:\d{1,2}(?: ?h(?:eures?)?(?![a-z])| ?[:.]\d\d(?!\d)| ?[ap]\.?m\b| o'clock)"
    r"|midi|noon|midnight|minuit)"
)
_EXACT = (
    rf"(?:{_HOUR}|(?:dans|sous|within|in|d'ici) (?:the |les )?(?:next |prochaines )?{_SEVERAL} ?"
    r"(?:heures?|h|hours?|minutes?|min|mn|jours?|days?)\b"
    rf"|\d{{1,2}}(?:er|st|nd|rd|th)? (?:of )?{_MONTH}\b|{_MONTH} \d{{1,2}}\b)"
)
_BETWEEN = (
    r"(?:soit|et|and|ou|or|that is|that means|i\.e\.|c'est-a-dire|a savoir|namely|reponse"
    r"|answer|prochain(?:es?)? (?:point|message|nouvelles)|(?:next|our next) (?:update|message)"
    r"|ici|here|vers vous|vous|(?:back )?(?:to|with) you|no later than|at the latest|au plus tard"
    r"|en tout cas|donc|des|a|at|by|before|avant|d'ici(?: a)?|pour|vers|around|on|le|la|the"
    rf"|is|est|sera|it is|you|it|us|nous|{_DAY})"
)
_MARKS = r"[\s,:;(\u2013\u2014-]"
_AFTER = Late(rf"{_MARKS}{{1,4}}+(?:{_BETWEEN}{_MARKS}{{1,3}}+){{0,7}}{_EXACT}")
_BEFORE = Late(
    rf"(?:avant|d'ici(?: a)?|by|before|au plus tard a|no later than) (?:{_DAY} ){{0,2}}(?:a |at )?"
    rf"{_HOUR}(?: ?\d\d)?,? (?:(?:et|and|ou|or|si possible|if possible|sinon|{_DAY}),? ){{0,3}}$"
)
_REACH = 60


def is_timed(text: str, start: int, end: int) -> bool:
    """Whether an hour, a date or a delay stands beside a vague time, in its sentence."""
    before = text[max(0, start - _REACH) : start]
    return bool(_AFTER.compiled.match(text, end) or _BEFORE.compiled.search(before))
