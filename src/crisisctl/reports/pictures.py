"""Turns a chart of pygal into a picture for a page: no script, no style of its own, one name.

pygal writes the day's date, styles, scripts and tooltips into its SVG. All of them go: the page
colours a picture by its classes, light or dark, and the same figures give the same bytes.
"""

import sys
from dataclasses import dataclass
from datetime import datetime, timedelta
from xml.etree import ElementTree as ET

from markupsafe import Markup
from pygal import Config
from pygal.etree import etree
from pygal.graph.graph import Graph
from pygal.style import Style

from crisisctl.i18n import Speaker
from crisisctl.reports.visible import visible
from crisisctl.words import Words

# It also puts itself before every later import, in a way that Python 3.11 warns of, to find its
# plug-ins: none are wanted here.
sys.meta_path[:] = [one for one in sys.meta_path if type(one).__module__ != "pygal"]
etree.to_etree()  # lxml, where it happens to be installed, writes other bytes
MOST_TICKS = 8
STEPS = tuple(timedelta(minutes=one) for one in (5, 15, 30, 60, 120, 180, 360, 720, 1440, 2880))
"""What may lie between two ticks of a clock."""
UNWANTED: frozenset[object] = frozenset({"defs", "desc", "title", "script", ET.Comment})
OVERLAYS = ("tooltip-overlay", "text-overlay")


@dataclass(frozen=True, slots=True)
class Picture:
    """An SVG element, and what it shows in a sentence."""

    svg: Markup
    text: Words


def settings(**more: object) -> Config:
    """What all pictures have in common."""
    style = Style(label_font_size=13, major_label_font_size=13, legend_font_size=13)
    return Config(
        style=style,
        js=(),
        no_prefix=True,
        width=900,
        height=330,
        margin=14,
        margin_right=48,
        show_legend=True,
        legend_at_bottom=True,
        truncate_legend=-1,
        truncate_label=-1,
        print_values=False,
        **more,
    )


def drawn(chart: Graph, name: str, title: Words, text: Words, say: Speaker) -> Picture:
    """The picture that `chart` makes; `name` is unique on the page."""
    root = chart.render_tree(legend_at_bottom_columns=len(chart.raw_series))
    _clean(root)
    root.attrib.update({"role": "img", "aria-labelledby": f"{name}-title {name}-desc"})
    for tag, said in (("desc", text), ("title", title)):
        about = ET.Element(tag, id=f"{name}-{tag}")
        about.text = visible(say(said))
        root.insert(0, about)
    return Picture(Markup(ET.tostring(root, encoding="unicode")), text)  # noqa: S704 - the writer of XML escapes


def _clean(element: ET.Element) -> None:
    element.attrib.pop("id", None)
    for child in list(element):
        overlay = any(one in child.get("class", "") for one in OVERLAYS)
        if child.tag in UNWANTED or overlay:
            element.remove(child)
        else:
            _clean(child)


def ticks(first: datetime, last: datetime, say: Speaker) -> list[dict[str, object]]:
    """Round times between two moments, as labels at minutes since `first`."""
    length = last - first
    step = next((one for one in STEPS if length / one <= MOST_TICKS), STEPS[-1] * 2)
    at = first + (-_since_midnight(say.local(first)) % step)
    labels = []
    while at <= last:
        # A week later "today" is no name of a day.
        said = say.time(at) if length < STEPS[-2] else say.when(at, at - timedelta(days=7))
        labels.append({"label": said, "value": minutes(at - first)})
        at += step
    return labels


def _since_midnight(there: datetime) -> timedelta:
    return timedelta(hours=there.hour, minutes=there.minute, seconds=there.second)


def minutes(length: timedelta) -> float:
    """A length on the axis of a picture."""
    return round(length.total_seconds() / 60, 1)
