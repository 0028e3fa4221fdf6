"""Text for each surface: what an author wrote is never a command to it."""

import re

_INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]+"
)
# What means nothing to Mermaid where it stands: a hyphen inside a word, a colon before a space.
_PLAIN = r"[^\W_]-(?=[^\W_])|[^\W\d_]\.(?= |$)|:(?= )|[^\W_]|[ ,!?'()]|[^\x00-\x7f]"
_FOR_MERMAID = re.compile(f"({_PLAIN})|(.)")


def visible(text: str) -> str:
    """One line, without what XML forbids or what turns the reading direction round."""
    return _INVISIBLE.sub(" ", text)


def mermaid(text: str) -> str:
    """For a quoted string of Mermaid, which reads Markdown, HTML and directives in it."""
    return _FOR_MERMAID.sub(lambda found: found[1] or f"#{ord(found[2])};", visible(text))


def dot(text: str) -> str:
    """For a quoted string of Graphviz, which decodes HTML's entities in it."""
    return visible(text).replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"')


def svg(text: str) -> str:
    """For the text and the attributes of XML."""
    plain = visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return plain.replace('"', "&quot;").replace("'", "&#39;")
