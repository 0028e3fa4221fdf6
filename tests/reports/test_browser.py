import json
import re
from html import unescape
from itertools import product
from typing import Any

import pytest
from tests.reports.browser import axe, run
from tests.reports.gathered import facts_of
from tests.reports.test_html import fire
from tests.reports.test_markdown import HOSTILE

from crisisctl.i18n import Speaker
from crisisctl.reports.html import render
from crisisctl.reports.level import Level

MEASURE = """<script>addEventListener("load", async () => {
const page = document.documentElement;
const tables = [...document.querySelectorAll("table")];
const found = {wide: page.scrollWidth,
  tables: Math.max(...tables.map(t => t.scrollWidth)), room: innerWidth,
  ran: window.ran === true};
if (window.axe) found.axe = (await axe.run()).violations.map(v => [v.id, v.nodes[0].html]);
document.body.innerHTML = ""; document.title = JSON.stringify(found);
})</script></head>"""
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')


def seen(page: str, folder, width: int, scheme: str, source: str = "") -> dict[str, Any]:
    """What a browser makes of a page; only here a script may run in it."""
    measured = POLICY.sub("", page).replace("</head>", f"<script>{source}</script>{MEASURE}", 1)
    (folder / "page.html").write_text(measured, "utf-8")
    dark = ("--blink-settings=preferredColorScheme=0",) if scheme == "dark" else ()
    options = (f"--window-size={width},900", "--virtual-time-budget=20000", "--dump-dom", *dark)
    dom = run(folder / "page.html", *options, profile=folder / "profile")
    title = re.search(r"<title>(.*?)</title>", dom, re.DOTALL)
    assert title is not None
    found: dict[str, Any] = json.loads(unescape(title[1]))
    return found


@pytest.mark.parametrize(("width", "scheme"), [(500, "light"), (800, "dark"), (1280, "light")])
def test_no_page_is_wider_than_its_window(tmp_path, width, scheme):
    found = seen(fire("fr"), tmp_path, width, scheme)
    assert found["wide"] <= found["room"]


def test_hostile_text_runs_nothing_and_breaks_no_layout(story, tmp_path):
    text = "".join(HOSTILE) + "<img src=x onerror='ran=true'>" + "a" * 50_000
    page = render(facts_of(story(text), 60), Speaker("en"), names=True)
    found = seen(page, tmp_path, 800, "light")
    assert (found["wide"] <= found["room"], found["ran"]) == (True, False)
    assert found["tables"] < 2 * found["room"]


@pytest.mark.parametrize(
    ("lang", "scheme", "level"),
    [
        *product(("en", "fr"), ("light", "dark"), (Level.REVIEW,)),
        *product(("en",), ("light",), (Level.HOT_WASH, Level.EXTERNAL)),
        *product(("fr",), ("dark",), (Level.HOT_WASH, Level.EXTERNAL)),
    ],
)
def test_axe_finds_no_violation(tmp_path, scheme, lang, level):
    assert seen(fire(lang, level), tmp_path, 1280, scheme, axe())["axe"] == []


def test_it_prints_to_a4(tmp_path):
    (tmp_path / "page.html").write_text(fire(), "utf-8")
    out = tmp_path / "page.pdf"
    run(
        tmp_path / "page.html",
        f"--print-to-pdf={out}",
        "--no-pdf-header-footer",
        profile=tmp_path / "profile",
    )
    sizes = set(re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", out.read_bytes()))
    assert {(round(float(w)), round(float(h))) for w, h in sizes} == {(595, 842)}
