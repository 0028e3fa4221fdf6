import pytest
from tests.lint.playbooks import desk, found, mention, messages, subject

from crisisctl.lint import text_rules as rules
from crisisctl.lint.rule import Check
from crisisctl.model.findings import Level

INPUTS = """\
inputs:
  topic: {ask: {en: "What?"}, max-length: 40}
  order: {ask: {en: "Order?"}, private: true}
  leak: {ask: {en: "A leak?"}, type: yes-no-unknown}
  page: {ask: {en: "Page?"}, type: url, max-length: 120}
"""
ALL = [
    rules.unfilled_variables,
    rules.channel_length,
    rules.pii_public_ask,
    rules.secret_ask,
    rules.pii_echo,
    rules.non_apology,
    rules.safe_links,
]


def texts(
    text: str,
    *,
    kind: str = "update",
    audience: str = "public",
    language: str = "en",
    channels: str = "x, facebook",
) -> str:
    where = f"channels: [{channels}], " if channels else ""
    return (
        INPUTS
        + "messages:\n"
        + f"  note: {{kind: {kind}, audience: {audience}, {where}"
        + f"text: {{{language}: '{text}'}}}}\n"
    )


def said(check: Check, text: str, **facts: str) -> list[str]:
    return messages(check, subject(texts(text, **facts)))


@pytest.mark.parametrize("check", ALL)
@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Hi {{ mention.author }}, we have seen {{ topic }}. {{ personal }} {{ signature }}",
            "en",
        ),
        (
            '{% if leak == "yes" %}Yes.{% else %}No.{% endif %} {{ links.status }} {{ brand }}',
            "en",
        ),
        (
            "Bonjour {{ mention.author }}, à {{ now }}, puis {{ next_update }} : {{ links.dm }}",
            "fr",
        ),
        ("{{ incident.title }} {{ mention.channel }} {{ page }} {{ mention.url }}", "en"),
    ],
)
def test_ordinary_texts(check, text, language):
    assert said(check, text, language=language) == []


def test_a_variable_that_nothing_fills():
    finding = next(iter(rules.unfilled_variables(subject(texts("Hi {{ topik }}")))))
    assert str(finding.message) == "Nothing fills topik in."
    assert str(finding.advice) == "Did you mean topic?"


@pytest.mark.parametrize(
    "text", ["{{ topic.x }}", "{% if nobody %}a{% endif %}", "[name]", "TODO"]
)
def test_places_left_open(text):
    assert len(said(rules.unfilled_variables, text)) == 1


@pytest.mark.parametrize("text", ["Hi {{ topic", "{% for a in topic %}{% endfor %}"])
def test_a_text_that_is_no_template_is_told_once(text):
    counts = [len(said(check, text)) for check in ALL]
    assert counts == [1, 0, 0, 0, 0, 0, 0]


def test_the_longest_value_decides():
    text = "x " * 119  # 238 for X
    assert said(rules.channel_length, text + "{{ topic }}") == []
    assert said(rules.channel_length, "abcd" + text + "{{ topic }}") == [
        "this text counts 282 on X, which takes 280: cut at least 2"
    ]


def test_the_longest_branch_decides():
    long = "y " * 141
    text = "{% if leak %}short{% else %}" + long + "{% endif %}"
    assert len(said(rules.channel_length, text)) == 1
    assert said(rules.channel_length, text, channels="facebook") == []


def test_a_link_counts_as_x_counts_it():
    assert said(rules.channel_length, "x " * 128 + "{{ page }}") == []


def test_a_post_may_be_longer_than_a_reply():
    spoken = "  - {id: speak, role: cm, within: 5m, say: note}\n  - {id: over, end: {}}\n"
    text = texts("z " * 200, channels="tiktok")
    assert len(messages(rules.channel_length, subject(text))) == 1
    assert not messages(rules.channel_length, subject(text + desk(spoken)))


def test_words_in_any_branch_are_read():
    text = "{% if leak %}Fine.{% elif topic %}Please send us your password.{% endif %}"
    assert len(said(rules.secret_ask, text)) == 1


def test_asking_for_personal_data():
    text = "Please send us your order number."
    assert len(said(rules.pii_public_ask, text)) == 1
    assert said(rules.pii_public_ask, text, audience="private", kind="private") == []


def test_the_playbooks_own_private_message_is_the_advice():
    text = texts("Please send us your order number.")
    [alone] = rules.pii_public_ask(subject(text))
    assert "form" in str(alone.advice)
    text += "  there: {kind: private, audience: private, channels: [x], text: {en: 'Hi.'}}\n"
    [offered] = rules.pii_public_ask(subject(text))
    assert "`there`" in str(offered.advice)


def test_an_echo_points_at_the_words_without_saying_them():
    text = "We rang 06 12 34 56 78 twice."
    [finding] = rules.pii_echo(subject(texts(text)))
    assert finding.position.width == len("06 12 34 56 78")
    assert "06 12 34 56 78" not in str(finding.message)


@pytest.mark.parametrize(
    "text", ["{{ order }}", "{% if order %}a{% endif %}", "{{ topic or order }}"]
)
def test_a_private_input_in_a_public_text(text):
    assert said(rules.pii_echo, text) == ["order is told in private, and `note` is public."]
    assert said(rules.pii_echo, text, audience="private", kind="private") == []


def test_an_apology_that_is_none():
    assert len(said(rules.non_apology, "We are sorry if anyone was offended.")) == 1


def test_a_finding_on_several_channels_is_told_once():
    assert len(said(rules.secret_ask, "Please send us your password.")) == 1


def test_each_variant_and_each_line_has_its_place():
    source = """\
messages:
  note:
    kind: update
    audience: public
    channels: [x]
    variants:
      - en: Fine.
      - en: |
          First line.
          Please send us your password.
"""
    assert [line for line, _ in found(rules.secret_ask, subject(source))] == [17]
    assert found(rules.unfilled_variables, subject(source.replace("First", "{{ no }}"))) == [
        (16, "Nothing fills no in.")
    ]


def test_a_text_reads_the_same_with_any_link_of_the_team_but_one_with_a_blank():
    source = texts("Your DM link: {{ links.dm }}")
    blank = {"facebook": {"handle": "ondine", "dm-link": "https://m.me/TODO"}}
    assert not messages(rules.unfilled_variables, subject(source))
    team = {"channels": {"x": {"handle": "@ondine"}, **blank}}
    assert messages(rules.unfilled_variables, subject(source, team=team)) == [
        "“TODO” was not filled in: fill it in"
    ]


def test_a_message_without_channels_goes_where_the_team_is():
    source = texts("y " * 141).replace(" channels: [x, facebook],", "")
    assert len(messages(rules.channel_length, subject(source))) == 1
    internal = texts("y " * 141, audience="internal", kind="staff", channels="")
    assert not messages(rules.channel_length, subject(internal))


ANSWER = "  - {id: answer, role: cm, within: 5m, say: note}\n  - {id: done, end: {}}\n"
SPEAK = "  - {{id: speak, role: cm, within: 5m, say: {}}}\n  - {{id: over, end: {{}}}}\n"


def test_an_answer_fits_wherever_a_mention_can_come_from():
    long = texts("y " * 141, channels="facebook")
    assert not messages(rules.channel_length, subject(long))
    assert messages(rules.channel_length, subject(long + mention(ANSWER))) == [
        "this text counts 282 on X, which takes 280: cut at least 2"
    ]
    private = texts("y " * 141, channels="facebook", audience="private", kind="private")
    assert not messages(rules.channel_length, subject(private + mention(ANSWER)))


def test_an_answer_is_not_judged_where_nobody_can_reply_in_public():
    team = {"channels": {"facebook": {"handle": "ondine"}, "sms": {"handle": "ondine"}}}
    source = texts("y " * 141, channels="facebook") + mention(ANSWER)
    assert not messages(rules.channel_length, subject(source, team=team))


def test_a_link_that_nobody_gave_is_named():
    source = texts("y " * 130 + "{{ links.status }} {{ links.dm }}", channels="x")
    (one,) = rules.channel_length(subject(source))
    assert str(one.advice) == (
        "Not in team.yaml, so counted as 23 characters: links.status. Fill in `status-page`."
    )
    both = texts("y " * 550 + "{{ links.form }} {{ links.dm }}", channels="linkedin")
    (one,) = rules.channel_length(subject(both))
    assert str(one.advice) == (
        "Not in team.yaml, so counted as 100 characters: links.dm, links.form."
        " Fill in `channels.linkedin.dm-link`, `channels.linkedin.form-link`."
    )


def test_what_is_too_long_by_a_link_that_nobody_gave_is_a_warning():
    def level(size, channel):
        source = texts("y " * size + "{{ links.status }} {{ links.dm }}", channels=channel)
        (one,) = rules.channel_length(subject(source))
        return one.rule.level

    assert level(120, "bluesky") is Level.WARNING
    assert level(150, "bluesky") is Level.ERROR
    assert level(130, "x") is Level.ERROR  # each counts 23 there, whatever it is


def test_a_text_that_is_too_long_by_itself_has_no_such_advice():
    (one,) = rules.channel_length(subject(texts("y " * 141, channels="x")))
    assert one.advice is None


def test_the_desk_has_no_mention():
    source = texts("Hi {{ mention.author }}")
    assert not messages(rules.unfilled_variables, subject(source + mention(ANSWER)))
    desk_says = messages(rules.unfilled_variables, subject(source + desk(SPEAK.format("note"))))
    assert desk_says == ["The desk says this, and has no mention: mention.author is empty."]


@pytest.mark.parametrize(
    ("say", "expected"),
    [
        ("{message: note, on: [x, facebook]}", []),
        ("{message: note, on: [x, threads]}", ["The team has no account on threads."]),
        ("note", ["Nothing says on which account note is said."]),
    ],
)
def test_the_desk_speaks_on_accounts_of_the_team(say, expected):
    source = texts("Fine.").replace(" channels: [x, facebook],", "")
    assert (
        messages(rules.unfilled_variables, subject(source + desk(SPEAK.format(say)))) == expected
    )


def test_a_message_may_name_the_accounts_itself():
    source = texts("Fine.") + desk(SPEAK.format("note"))
    assert not messages(rules.unfilled_variables, subject(source))
    internal = texts("Fine.", audience="internal", kind="staff", channels="") + desk(
        SPEAK.format("note")
    )
    assert not messages(rules.unfilled_variables, subject(internal))


def levels(text, team=None, **facts):
    source = subject(texts(text, **facts), team=team)
    return [str(one.rule.level) for one in rules.channel_length(source)]


@pytest.mark.parametrize(
    ("channel", "audience", "size", "level"),
    [("x", "public", 281, "error"), ("linkedin", "public", 1_251, "warning"),
     ("instagram", "private", 1_001, "warning"), ("facebook", "private", 2_001, "error")],
)  # fmt: skip
def test_a_limit_that_is_only_believed_is_a_warning(channel, audience, size, level):
    assert levels("a" * size, channels=channel, audience=audience) == [level]
    assert levels("a" * (size - 1), channels=channel, audience=audience) == []


def test_who_knows_a_limit_better_can_say_so():
    (found,) = rules.channel_length(subject(texts("a" * 1_251, channels="linkedin")))
    assert "`facts`" in str(found.advice)
    (found,) = rules.channel_length(subject(texts("a" * 281, channels="x")))
    assert found.advice is None


def test_a_private_message_where_there_are_none():
    assert messages(
        rules.channel_length, subject(texts("Merci.", audience="private", channels="threads"))
    ) == ["Threads has no private messages: invite them to a form, an address or a number"]
    ours = {"channels": {"threads": {"handle": "ondine"}, "x": {"handle": "@ondine"}}}
    unnamed = texts("Merci.", audience="private", channels="")
    assert messages(rules.channel_length, subject(unnamed, team=ours)) == []


def test_a_fact_of_the_team_s_own_holds():
    fact = {"value": 5_000, "reason": "Our server allows it.", "checked": "2026-11-01"}
    ours = {"channels": {"mastodon": {"handle": "@o", "facts": {"reply-limit": fact}}}}
    assert levels("a" * 501, channels="mastodon") == ["error"]
    assert levels("a" * 5_000, ours, channels="mastodon") == []
    less = {"channels": {"x": {"handle": "@o", "facts": {"reply-limit": fact | {"value": 100}}}}}
    assert levels("a" * 101, less, channels="x") == ["error"]


@pytest.mark.parametrize(("channels", "asked"), [("x", False), ("x, mastodon", True)])
def test_a_direct_message_is_private_only_where_every_channel_has_it(channels, asked):
    text = "Please send us your order number by DM."
    message = f'{{kind: update, audience: public, channels: [{channels}], text: {{en: "{text}"}}}}'
    assert bool(messages(rules.pii_public_ask, subject(f"messages:\n  ask: {message}\n"))) is asked
