"""The post-mortem as PDF: the page of `html` as it prints, laid out by WeasyPrint.

WeasyPrint is an extra (`crisisctl[pdf]`): with Pango, which it needs, it is heavier than all that
crisisctl needs otherwise. Nothing is fetched and no date of today is written, so that the same
page, fonts and WeasyPrint give the same bytes.
"""

import re
from importlib.resources import files
from xml.etree.ElementTree import SubElement

from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.reports import html
from crisisctl.reports.facts import Facts
from crisisctl.reports.level import Level
from crisisctl.words import words

ROWS = (120, 60, 30)
"""Lines of one table: nobody leafs through two hundred sheets, which take a minute to lay out."""
SVG = "{http://www.w3.org/2000/svg}"
BREAKS = "bdi{overflow-wrap:break-word!important}"
"""To try a break after each letter takes WeasyPrint seconds for every long word in a table."""
_SAID = re.compile(r"(?<=<bdi>)[^<]*")
_LONG = re.compile(r"((?:&#?\w+;|[^\s&]){10})(?=\S{10})")
_COLOUR = re.compile(r"(?<![\w-])--([\w-]{1,40}+):(#\w{1,8})")
_USED = re.compile(r"var\(--([\w-]+)\)")


def render(
    facts: Facts, say: Speaker, *, names: bool = False, level: Level = Level.REVIEW
) -> bytes:
    """Write the report as A4 sheets, tagged for screen readers.

    Raises `UsageError` where WeasyPrint, or the Pango that it needs, is not installed.
    """
    try:
        from weasyprint import CSS, HTML  # noqa: PLC0415 - an extra, and half a second to import
        from weasyprint.urls import URLFetcher  # noqa: PLC0415 - as above
    except (ImportError, OSError):  # OSError: WeasyPrint is here, and finds no Pango
        raise _missing() from None
    page = html.render(facts, say, names=names, level=level, rows=ROWS)
    sheets = HTML(string=_breakable(page), url_fetcher=URLFetcher(allowed_protocols=()))
    colours = _on_paper()
    for picture in sheets.etree_element.iter(f"{SVG}svg"):
        SubElement(picture, f"{SVG}style").text = colours
    made: bytes = sheets.write_pdf(stylesheets=[CSS(string=BREAKS)], pdf_tags=True)
    return made


def _breakable(page: str) -> str:
    """The page with places to break in the long words that people wrote, as links are."""
    return _SAID.sub(lambda said: _LONG.sub(r"\1<wbr>", said[0]), page)


def _on_paper() -> str:
    """The styles of the pictures: WeasyPrint takes none from the page, and knows no variables."""
    templates = files("crisisctl.reports") / "templates"
    # The palette for print comes last in the file.
    colours = dict(_COLOUR.findall((templates / "report.css").read_text("utf-8")))
    styles = (templates / "pictures.css").read_text("utf-8")
    return _USED.sub(lambda used: colours[used[1]], styles)


def _missing() -> UsageError:
    return UsageError(
        words(
            "A PDF needs WeasyPrint and Pango, and they are not installed here. Your browser makes"
            " one too: crisisctl report --open, then print."
        ),
        words('pip install "crisisctl[pdf]"'),
    )
