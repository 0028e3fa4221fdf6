"""A text as a channel will show it, where that is not as it was written.

Only what is known of a platform is told: the grades of these facts stand in `channels.rows`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from crisisctl.channels import sms
from crisisctl.channels.links import links
from crisisctl.words import Words, words

BRIEF = 30
"""Characters of a sign that is quoted."""
_SPAN = r"(?<![\w{0}]){0}(?=\S)[^{0}\n]{{1,500}}(?<=\S){0}(?![\w{0}])"
_MARKUP = re.compile(
    r"\*\*[^*\n]{1,500}\*\*|__[^_\n]{1,500}__|`[^`\n]{1,500}`"
    r"|\[[^\[\]\n]{1,200}\]\(https?://[^\s()]{1,500}\)"
    r"|</?[A-Za-z][^<>\n]{0,200}>|^#{1,6} [^\n]{1,200}",
    re.MULTILINE,
)
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,200}>")
_EMPHASIS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "whatsapp": {r"\*": "bold", "_": "italic", "~": "struck"},
        "youtube": {r"\*": "bold", "_": "italic", "-": "struck"},
    }
)
"""The signs that a channel makes something of."""
_STYLES = {"bold": words("bold"), "italic": words("italic"), "struck": words("struck through")}
_DEAD_LINKS = ("instagram", "tiktok")
_ONE_LINE = ("tiktok",)
_STRIPS_HTML = ("google-play",)
_LINK_OF_23 = ("x", "mastodon")


@dataclass(frozen=True, slots=True)
class Preview:
    """What readers will see, in as many `parts` as it travels in, and what to know about it."""

    parts: tuple[str, ...]
    notes: tuple[Words, ...]


def preview(channel: str, text: str) -> Preview:
    """Show a text as `channel` will; one of the team's own shows it as it is."""
    shown, notes = text, list(_notes(channel, text))
    if channel in _STRIPS_HTML:
        shown = _TAG.sub("", shown)
    if channel in _ONE_LINE:
        shown = " ".join(shown.split())
    for sign, style in _EMPHASIS.get(channel, {}).items():
        pattern = re.compile(_SPAN.format(sign))
        found = [match[0][1:-1] for match in pattern.finditer(shown)]
        shown = pattern.sub(lambda match: match[0][1:-1], shown)
        notes += [_styled(style, one) for one in found]
    parts = sms.split(shown) if channel == "sms" else [shown]
    return Preview(tuple(parts), tuple(notes))


def _styled(style: str, quoted: str) -> Words:
    return words("shown in {style}: “{quote}”", style=_STYLES[style], quote=_brief(quoted))


def _notes(channel: str, text: str) -> Iterator[Words]:
    addresses = list(links(text, bare=channel == "x"))
    if addresses and channel in _LINK_OF_23:
        yield words("links: {count}, each counted as 23 whatever its length", count=len(addresses))
    if addresses and channel in _DEAD_LINKS:
        yield words("nobody can tap a link here: people would have to type it")
    if "\n" in text.strip() and channel in _ONE_LINE:
        yield words("line breaks are not shown")
    for sign in dict.fromkeys(match[0] for match in _MARKUP.finditer(text)):
        if channel in _STRIPS_HTML and _TAG.fullmatch(sign):
            yield words("taken out: “{quote}”", quote=_brief(sign))
        elif channel != "email":
            yield words("shown with its signs: “{quote}”", quote=_brief(sign))


def _brief(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= BRIEF else f"{line[: BRIEF - 1]}…"
