"""RSS and Atom: each entry once, as plain text, and no entry is an attack."""

import pytest
from tests.intake.feeds.sources import NOW, SETTINGS, drained, ids, texts

from crisisctl.errors import UsageError
from crisisctl.intake.feeds.fetch import Page
from crisisctl.intake.feeds.syndication import Syndication, of_file, plain

ITEM = """<item><title>Panne</title><link>https://forum.example/{n}</link><guid>g{n}</guid>
<pubDate>Sun, 22 Nov 2026 10:0{n}:00 +0100</pubDate><author>Zoé</author>
<description>&lt;p&gt;Rien ne &lt;b&gt;marche&lt;/b&gt;&lt;/p&gt;
&lt;p&gt;depuis hier&lt;/p&gt;</description>
</item>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><entry><title>Panne</title>
<id>urn:1</id><link href="https://forum.example/1"/><updated>2026-11-22T10:00:00Z</updated>
<author><name>Zoé</name></author><content type="html">&lt;p&gt;Rien ne marche&lt;/p&gt;</content>
</entry></feed>"""


def rss(*items, doctype="", language="fr"):
    head = f'<?xml version="1.0"?>{doctype}<rss version="2.0"><channel>'
    return f"{head}<language>{language}</language>{''.join(items)}</channel></rss>".encode()


def read(body, cursor=""):
    return drained(Syndication("forum", lambda _: Page(body, "next"), SETTINGS), cursor)[0]


def test_an_entry_is_a_mention():
    (batch,) = read(rss(ITEM.format(n=1)))
    (one,) = batch.arrivals
    assert (one.author, one.external, one.url) == ("Zoé", "g1", "https://forum.example/1")
    assert one.text == "Panne\nRien ne marche\ndepuis hier"
    assert (one.channel, one.language, one.posted_at.hour) == ("x", "fr", 9)
    assert batch.cursor == "next"


def test_atom_is_read_too():
    (batch,) = read(ATOM.encode())
    assert (batch.arrivals[0].external, batch.arrivals[0].text) == (
        "urn:1",
        "Panne\nRien ne marche",
    )


def test_the_oldest_is_given_first():
    assert ids(read(rss(ITEM.format(n=2), ITEM.format(n=1)))) == ["g1", "g2"]


def test_without_a_date_it_is_new_now_and_without_an_id_its_text_is_its_id():
    body = rss("<item><title>Panne totale</title></item>")
    (first,), (again,) = read(body)[0].arrivals, read(body)[0].arrivals
    assert first.posted_at == NOW
    assert first.external == again.external != ""


def test_what_is_dated_tomorrow_is_of_now():
    item = ITEM.format(n=1).replace("22 Nov 2026", "25 Nov 2026")
    assert read(rss(item))[0].arrivals[0].posted_at == NOW


def test_nothing_new_is_no_batch():
    assert list(Syndication("forum", lambda _: None, SETTINGS).read("")) == []


@pytest.mark.parametrize("body", [b"", b"hello", b"<html><body>Sign in</body></html>", b"{}"])
def test_what_is_no_feed_is_refused(body):
    with pytest.raises(UsageError, match="forum is no RSS"):
        read(body)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-7", "cp037"])
@pytest.mark.parametrize("entity", ['"&l0;&l0;"', 'SYSTEM "file:///etc/hosts"'])
def test_a_document_with_entities_of_its_own_is_not_read(encoding, entity):
    doctype = f'<!DOCTYPE r [<!ENTITY l0 "lol"> <!ENTITY l1 {entity}>]>'
    body = rss(ITEM.format(n=1).replace("Panne", "&l1;"), doctype=doctype).decode()
    said = body.replace('"1.0"', f'"1.0" encoding="{encoding.removesuffix("-sig")}"')
    with pytest.raises(UsageError, match=r"entities|no RSS"):
        read(said.encode(encoding))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-15", "cp1252"])
def test_the_encoding_that_a_document_says_is_its_own(encoding):
    body = rss(ITEM.format(n=1).replace("Panne", "Écran")).decode()
    said = body.replace('"1.0"', f'"1.0" encoding="{encoding.removesuffix("-sig")}"')
    assert texts(read(said.encode(encoding)))[0].startswith("Écran")


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("a &lt;b&gt; &amp;amp; c", "a <b> &amp; c"),
        ("one<br>two", "one\ntwo"),
        ("<script>alert(1)</script>said", "said"),
        ("<p>a", "a"),
        ("1 < 2 & 3", "1 < 2 & 3"),
        ("</script></p>x", "x"),
        ("<" * 5, "<" * 5),
    ],
)
def test_html_is_read_as_text(html, text):
    assert plain(html) == text


def test_a_file_is_read_again_when_it_has_changed(tmp_path):
    path = tmp_path / "feed.xml"
    path.write_bytes(rss(ITEM.format(n=1)))
    feed = Syndication("feed.xml", of_file(path), SETTINGS)
    first, cursor = drained(feed)
    assert drained(feed, cursor) == ([], cursor)
    path.write_bytes(rss(ITEM.format(n=2), ITEM.format(n=1)))
    second, _ = drained(feed, cursor)
    assert (ids(first), ids(second)) == (["g1"], ["g1", "g2"])
