import pytest

from crisisctl.replies.gate import judge
from crisisctl.replies.link_hosts import linked

OURS = frozenset({"lumen.example", "cnil.fr", "paypal.com"})


def found(text, ours=OURS, **facts):
    facts = {
        "channel": "facebook",
        "audience": "public",
        "language": "en",
        "kind": "update",
    } | facts
    told = judge(text, link_hosts=ours, **facts)
    return [(one.rule.level.value, text[one.start : one.end]) for one in told]


@pytest.mark.parametrize(
    "text",
    [
        "See https://lumen.example/a.",
        "See http://help.lumen.example",
        "See https://lumen.example:443/x",
        "See cnil.fr, or www.cnil.fr/fr.",
        "Write to help@support.example",
        "It is done.Thank you",
        "See //lumen.example/help, or hxxps://help.lumen[.]example",
        "24//7, oui//non, a // b, https: no",
        "No link at all.",
    ],
)
def test_a_link_to_a_host_of_ours_passes(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("https://evil.example/", "evil.example"),
        ("HTTPS://EVIL.com", "EVIL.com"),
        ("lumen.example.evil.com/x", "lumen.example.evil.com"),
        ("https://lumen.example@evil.com/", "lumen.example@evil.com"),
        ("https://evil.com\\.lumen.example/", "evil.com"),
        ("https://192.168.0.1/", "192.168.0.1"),
        ("https://notlumen.example/", "notlumen.example"),
        ("https://evil\u3002com/", "evil\u3002com"),
        ("https://xn--pypal-4ve.com/x", "xn--pypal-4ve.com"),
        ("//evil.com/login", "evil.com"),
        ("(\\\\evil.com)", "evil.com"),
        ("https:evil.com", "evil.com"),
        ("https:///evil.com", "evil.com"),
        ("ftp://evil.com/x", "evil.com"),
        ("Evil.com", "Evil.com"),
        ("EVIL.COM", "EVIL.COM"),
    ],
)
def test_any_other_host_is_found(text, host):
    assert ("error", host) in found(text)
    assert ("error", host) in found(text, audience="private")
    assert found(text, audience="internal") == []


@pytest.mark.parametrize("host", ["1umen.example", "p\u0430ypal.com", "xn--pypal-4ve.com"])
def test_a_host_that_looks_like_ours_is_named(host):
    told = judge(
        f"https://{host}/",
        channel="facebook",
        audience="public",
        language="en",
        kind="update",
        link_hosts=OURS,
    )
    assert any("only looks like" in str(one.message) for one in told)


def test_without_a_list_only_what_hides_its_host_is_found():
    assert found("https://evil.example/", ours=None) == []
    assert found("bit.ly/xyz", ours=None) == [("warning", "bit.ly")]
    assert found("https://xn--pypal-4ve.com/", ours=None) == [("error", "xn--pypal-4ve.com")]


@pytest.mark.parametrize("ours", [OURS, None])
def test_an_address_that_anybody_can_make_a_link_of_is_a_warning(ours):
    assert found("hxxps://evil.com", ours) == [("warning", "hxxps://evil.com")]
    assert found("evil[.]com or evil (dot) com", ours) == [
        ("warning", "evil[.]com"),
        ("warning", "evil (dot) com"),
    ]


def test_a_platform_rewrites_links_itself():
    assert found("https://t.co/abc", channel="x") == []
    assert found("https://t.co/abc") == [("error", "t.co")]


def test_a_host_is_read_as_a_browser_reads_it():
    hosts = [host for _, host in linked("http://\uff25vil.com:80/ https://a@b.c\\d xn--zz--.com")]
    assert hosts[:2] == ["evil.com", "b.c"]


def test_what_reads_as_no_letter_is_told_as_it_was_typed():
    (host,) = [one for _, one in linked("https://xn--nord-abc.example")]
    assert host == "xn--nord-abc.example"
