import re
from xml.etree import ElementTree as ET

from hypothesis import given, strategies as st

from crisisctl.drawings.escapes import dot, mermaid, svg, visible

ANY = st.text(
    st.one_of(st.characters(codec="utf-8"), st.sampled_from("\"'<>&#;`%{}[]()|\\\n\x1b\u202e"))
)


@given(ANY)
def test_mermaid_s_codes_say_the_same_and_leave_no_sign(text):
    escaped = mermaid(text)
    assert re.sub(r"#(\d+);", lambda found: chr(int(found[1])), escaped) == visible(text)
    assert not set(escaped) & set('"<>`%{}[]|\\&@*_~=+/\n')


@given(ANY)
def test_dot_s_string_ends_where_it_ends(text):
    quoted = f'"{dot(text)}"'
    found = re.fullmatch(r'"((?:[^"\\]|\\.)*)"', quoted)
    assert found is not None
    assert re.sub(r"\\(.)", r"\1", found[1]).replace("&amp;", "&") == visible(text)


@given(ANY)
def test_xml_reads_what_was_written(text):
    element = ET.fromstring(f'<a b="{svg(text)}">{svg(text)}</a>')
    assert (element.text or "") == visible(text)
    assert element.get("b") == visible(text)


@given(ANY)
def test_one_line_and_nothing_that_acts(text):
    assert not set(visible(text)) & set("\n\r\t\x00\x1b\x7f\u2028\u202e\u2066")
