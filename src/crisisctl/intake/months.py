"""The months and days of the week as exports write them, in French and English."""

_NAMES = (
    "january jan janvier janv", "february feb février fevrier févr fevr fév fev",
    "march mar mars", "april apr avril avr", "may mai", "june jun juin",
    "july jul juillet juil", "august aug août aout aoû", "september sep sept septembre",
    "october oct octobre", "november nov novembre", "december dec décembre decembre déc",
)  # fmt: skip
MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}
WEEKDAY_OR_MONTH = frozenset({"mar"})
"""Short for a Tuesday in French, for March in English."""
WORDS_BESIDE = frozenset(
    [
        "monday",
        "mon",
        "tuesday",
        "tue",
        "tues",
        "wednesday",
        "wed",
        "thursday",
        "thu",
        "thur",
        "thurs",
        "friday",
        "fri",
        "saturday",
        "sat",
        "sunday",
        "sun",
        "lundi",
        "lun",
        "mardi",
        "mercredi",
        "mer",
        "jeudi",
        "jeu",
        "vendredi",
        "ven",
        "samedi",
        "sam",
        "dimanche",
        "dim",
        "at",
        "on",
        "the",
        "of",
        "st",
        "nd",
        "rd",
        "th",
        "à",
        "a",
        "le",
        "er",
        "du",
        "de",
        "t",
        "z",
        "utc",
        "gmt",
    ]
)
"""What may stand beside a date and says nothing more."""
