"""The report on paper, read as a reader's program reads it."""

import shutil
import subprocess
import sys
from datetime import date

import pytest
from tests.reports.browser import chromium, run
from tests.reports.firestorm import crowd, firestorm
from tests.reports.gathered import facts_of
from tests.reports.test_markdown import HOSTILE

from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.model import events as e
from crisisctl.reports import html, pdf
from crisisctl.reports.level import Level

LESSONS = (
    "well: the holding statement went out while legal was still on the phone",
    "badly: two people answered the same person",
    "badly: the hotline closed at 17:00 and nobody said so in public",
    "lucky: no journalist asked before noon",
    "fix: the backup has no telephone number",
)


@pytest.fixture(scope="module")
def burnt():
    """A run with something in every section, and the hot wash held."""
    given = firestorm()
    for lesson in LESSONS:
        given.at(300, e.Noted(text=lesson))
    terms = {"text": "Test the rota of the weekend with a call to everybody", "owner": "lead"}
    for number in (1, 2, 3):
        due = {"due": date(2027, 1, 15), "verify": "Four calls answered on a Saturday"}
        given.at(301, e.ActionOpened(action=f"a{number}", **terms, **due))
    return facts_of(given, 302, crowd(given))


def on_paper(facts, lang="en", **more):
    pytest.importorskip("weasyprint", reason="no WeasyPrint here: no PDF was made")
    return pdf.render(facts, Speaker(lang).in_zone("Europe/Paris"), **more)


def read(sheets, folder):
    """The text of a PDF, and how many sheets it has."""
    if shutil.which("pdftotext") is None:
        pytest.skip("no pdftotext here: the PDF was not read")
    (folder / "a.pdf").write_bytes(sheets)
    told = subprocess.run(
        ["pdftotext", "-layout", "a.pdf", "-"],
        cwd=folder,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    return " ".join(told.stdout.split()), told.stdout.count("\f")


def facts_about(folder, *options):
    told = subprocess.run(
        ["pdfinfo", *options, "a.pdf"], cwd=folder, capture_output=True, check=True, text=True
    )
    return " ".join(told.stdout.split())


def test_the_whole_report_stands_on_a4_with_its_pictures(burnt, tmp_path):
    sheets = on_paper(burnt, "fr")
    told, count = read(sheets, tmp_path)
    parts = ("BROUILLON", "EXERCICE", "Les cinq erreurs", "17 sur 20", "nos messages publics")
    assert [part for part in parts if part not in told] == []
    assert f"{count} / {count}" in told
    about = facts_about(tmp_path)
    assert ("Tagged: yes" in about, "pts (A4)" in about) == (True, True)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_hot_wash_is_one_sheet(burnt, tmp_path, lang):
    assert read(on_paper(burnt, lang, level=Level.HOT_WASH), tmp_path)[1] == 1


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_browser_prints_the_hot_wash_on_one_sheet(burnt, tmp_path, lang):
    chromium()
    page = html.render(burnt, Speaker(lang).in_zone("Europe/Paris"), level=Level.HOT_WASH)
    (tmp_path / "page.html").write_text(page, "utf-8")
    options = (f"--print-to-pdf={tmp_path / 'b.pdf'}", "--no-pdf-header-footer")
    run(tmp_path / "page.html", *options, profile=tmp_path / "profile")
    assert read((tmp_path / "b.pdf").read_bytes(), tmp_path)[1] == 1


def test_hostile_text_and_words_without_an_end_are_only_text_on_few_sheets(story, tmp_path):
    text = "".join(HOSTILE) + '<style>@import "https://evil.example"</style>' + "a" * 200_000
    sheets = on_paper(facts_of(story(text), 60), names=True)
    told, count = read(sheets, tmp_path)
    assert "<script>alert(1)</script>" in told.replace(" ", "")
    assert count < 60
    assert "more character(s)" in told
    about = facts_about(tmp_path)
    assert ("JavaScript: no" in about, "Form: none" in about) == (True, True)
    assert facts_about(tmp_path, "-url") == "Page Type URL"


def test_nothing_is_fetched_whatever_the_page_asks_for(burnt, tmp_path, monkeypatch):
    picture = tmp_path / "secret.png"
    asked = f'<img src="{picture.as_uri()}"><link rel="stylesheet" href="http://127.0.0.1:9/">'
    monkeypatch.setattr(html, "render", lambda *_, **__: f"<title>x</title>{asked}")
    opened = []
    sys.addaudithook(lambda name, args: opened.append(args) if name in WATCHED else None)
    assert on_paper(burnt).startswith(b"%PDF")
    assert not [one for one in opened if "secret" in str(one) or 9 in one]


WATCHED = ("open", "socket.connect")


def test_same_facts_same_bytes(burnt):
    assert on_paper(burnt, level=Level.HOT_WASH) == on_paper(burnt, level=Level.HOT_WASH)


def test_without_weasyprint_it_says_what_to_do(burnt, monkeypatch):
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    with pytest.raises(UsageError, match="WeasyPrint and Pango") as caught:
        pdf.render(burnt, Speaker("en"))
    assert str(caught.value.hint) == 'pip install "crisisctl[pdf]"'


def test_pictures_have_the_colours_of_paper():
    styles = pdf._on_paper()
    assert "var(" not in styles
    assert "svg .color-0{stroke:#0b62c4;fill:#0b62c4}" in styles
