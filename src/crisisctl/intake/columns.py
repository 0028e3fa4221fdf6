"""Which column of an export holds what: by the names that tools give them, or as `--map` says.

The names are those of real exports; docs/import.md says of which, and where they stand.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping

from crisisctl.errors import UsageError
from crisisctl.words import words

_NAMES: dict[str, str] = {
    "text": """
        full text; text; tweet text; post text; message text; comment text; review text; message;
        messages; content; message content; body; comment; review; tweet; post; post content;
        caption; description; title; snippet; texte; contenu; contenu du message; texte du tweet;
        texte du message; commentaire; avis; publication; légende; verbatim; text full; note text;
        document content; selftext; excerpt; mention; extrait; post message; mention content
    """,
    "author": """
        user screen name; author username; user username; from screen name; author screen name;
        author handle; from username; username; user name; screen name; handle; twitter handle;
        account username; author; auteur; author name; sender screen name; sender username;
        sender; from; user; from name; user name full; full name; name; nom; utilisateur;
        nom d utilisateur; nom de l auteur; pseudo; identifiant; expéditeur; de; contact;
        contact primary identifier; contact name; customer; reviewer; reviewer name; profile name;
        account name; compte; nom du compte; page name; author user name; author display name;
        account acct; account display name; acct; author id; user id; from id; author id str;
        user id str; sender id
    """,
    "posted": """
        created at; created; created time; creation date; created date; posted at; posted; date;
        datetime; date time; timestamp; time; publish time; published; published at; published on;
        published date; publish date; publication date; post date; tweet date; message date;
        comment date; review date; sent at; sent; received at; received; created time utc;
        date utc; date gmt; timestamp utc; timestamp et; timestamp ms; created utc; date created;
        created at utc; date de publication; date de création; date publication; date du message;
        date d envoi; date de réception; publié le; créé le; posté le; reçu le; horodatage; jour;
        heure de publication; date et heure; indexed; indexed at; message timestamp; local time
    """,
    "time": """
        time; heure; hour; post time; message time; time of day; heure de publication;
        heure d envoi; published time; publication time
    """,
    "channel": """
        channel; network; social network; réseau; réseau social; plateforme; platform; canal;
        source network; network type; social media; média; medium; source type; source;
        channel type; page type; site; domain; content source name; content source; canaux; réseaux
    """,
    "id": """
        id str; tweet id; post id; message id; comment id; external id; native id; mention id;
        review id; id; status id; id du tweet; id de publication; id de la publication;
        identifiant de publication; id du message; uid; uri; guid; network id; identifiant unique;
        identifiant du message; id du commentaire; resource id; twitter id
    """,
    "url": """
        url; link; permalink; post url; post link; message url; message link; tweet permalink;
        tweet url; permalink url; perma link; lien; lien permanent; lien du message; adresse;
        url du message; mention url; comment url; source url; linked url; lien de la publication
    """,
    "language": """
        lang; language; language code; langue; code langue; detected language
    """,
    "followers": """
        author public metrics followers count; user followers count; from followers; followers;
        followers count; follower count; author followers; author followers count;
        number of followers; abonnés; nombre d abonnés; abonnés de l auteur; twitter followers;
        x followers; account followers count; subscribers; abonnes; user followers
    """,
    "in_reply_to": """
        in reply to status id str; in reply to status id; in reply to id; in reply to tweet id;
        in response to tweet id; in reply to; parent id; reply to id; en réponse à; reply to;
        thread parent id; parent post id
    """,
    "private": """
        private; privé; is private; message type; post type; content type; item type; type;
        visibility; type de message; type de contenu; visibilité; inbox type
    """,
}
FIELDS = (*_NAMES,)
"""What a column may hold; `time` is the time of day where the date stands alone."""
NEEDED = ("text", "author", "posted")
NONE = "(none)"
"""What `--map author=` makes of a field: it has no column, and is not looked for."""
_WRAPPERS = ("tweet ", "status ", "post ", "message ")
_MARKS = re.compile(r"[^\w]+|_+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def _plain(name: str) -> str:
    """A name without case, accents and marks: `user.screenName` is `user screen name`."""
    apart = unicodedata.normalize("NFKD", _CAMEL.sub(" ", name.replace("\ufeff", "")))
    bare = "".join(one for one in apart if not unicodedata.combining(one))
    return _MARKS.sub(" ", bare.casefold()).strip()


_RANKS: dict[str, dict[str, int]] = {
    field: {_plain(name): rank for rank, name in enumerate(names.split(";"))}
    for field, names in _NAMES.items()
}
_SAYS_CHANNEL = (
    ("tweet", "x"),
    ("twitter", "x"),
    ("instagram", "instagram"),
    ("facebook", "facebook"),
)
"""Words of a column's name that only one network's export has."""
Columns = Mapping[str, str]
"""The column of each field that has one."""


def recognised(header: Iterable[str]) -> Columns:
    """The best column for each field; a column holds one thing only."""
    named = {column: _plain(column) for column in header if column.strip()}
    found: dict[str, str] = {}
    for field in FIELDS:
        ranks = _RANKS[field]
        ranked = [(_rank(ranks, plain), column) for column, plain in named.items()]
        free = [one for one in ranked if one[0] is not None and one[1] not in found.values()]
        if free:
            found[field] = min(free, key=lambda one: one[0] or 0)[1]
    return _dated(found, named)


def _rank(ranks: Mapping[str, int], plain: str) -> int | None:
    """How surely a column so called holds a field; `tweet.full_text` is as good as `full_text`."""
    if plain in ranks:
        return ranks[plain]
    bare = next((plain.removeprefix(one) for one in _WRAPPERS if plain.startswith(one)), plain)
    return ranks.get(bare)


def _dated(found: dict[str, str], named: Mapping[str, str]) -> Columns:
    """A time beside a moment that has one already, such as `created_at`, says nothing more."""
    day = named.get(found.get("posted", ""), "")
    if "time" in found and not re.search(r"\b(date|jour|day|posted|published|publie)\b", day):
        del found["time"]
    return found


def mapped(header: Collection[str], wishes: Mapping[str, str]) -> Columns:
    """What is recognised, but for what `wishes` says, field by field.

    Raises `UsageError` for a field or a column that there is not.
    """
    by_name = {column.strip().casefold(): column for column in header}
    wanted: dict[str, str] = {}
    for field, column in wishes.items():
        if field not in FIELDS:
            raise UsageError(
                words("--map has no field {field}: {known}.", field=field, known=", ".join(FIELDS))
            )
        name = column.strip().casefold()
        if name and name not in by_name:
            raise UsageError(
                words("There is no column {column}: {known}.", column=column, known=_list(header))
            )
        wanted[field] = by_name[name] if name else NONE
    left = [column for column in header if column not in wanted.values()]
    told = {field: column for field, column in recognised(left).items() if field not in wanted}
    return told | wanted


def require(columns: Columns, header: Collection[str], name: str) -> None:
    """Raise `UsageError` where a mention's text, author or date has no column.

    A link can name the author; `--map author=` says that nothing does.
    """
    missing = [field for field in NEEDED if field not in columns]
    if "url" in columns and missing == ["author"]:
        return
    if missing:
        raise UsageError(
            words(
                "{file} has no column that is known to hold: {missing}. Its columns: {known}.",
                file=name,
                missing=", ".join(missing),
                known=_list(header) or "—",
            ),
            words("crisisctl import {file} --map {field}=COLUMN", file=name, field=missing[0]),
        )


def implied_channel(header: Iterable[str]) -> str:
    """The network that the very names of the columns say; empty where they don't."""
    plain = " ".join(_plain(column) for column in header)
    said = {channel for word, channel in _SAYS_CHANNEL if word in plain}
    return said.pop() if len(said) == 1 else ""


def _list(header: Iterable[str]) -> str:
    return ", ".join(column.strip() for column in header if column.strip())
