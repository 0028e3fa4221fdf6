from datetime import timedelta

import pytest
from tests.session.workshop import NOON, SAY, TEAM, plan

from crisisctl.errors import UsageError
from crisisctl.session.mention import ask_mention, check_given, past_moment
from crisisctl.session.operator import Given


class Asked:
    def __init__(self, **answers):
        self.answers = answers
        self.ids = []

    def __call__(self, prompt, likely=None):
        if likely is not None:
            return likely
        self.ids.append(prompt.id)
        return self.answers[prompt.id.removeprefix("mention.")]


ALL = {"channel": "x", "author": " @zoe ", "text": "Hi", "url": "", "posted": "20 min ago"}


def now():
    return NOON


def test_everything_is_asked_for(tmp_path):
    asked = Asked(**ALL)
    new = ask_mention(asked, plan(tmp_path, ""), SAY, now)
    assert asked.ids == [f"mention.{part}" for part in ALL]
    assert (new.author, new.posted_at) == ("@zoe", NOON - timedelta(minutes=20))


def test_the_link_is_an_address(tmp_path):
    checks = {}

    def ask(prompt, likely=None):
        if likely is not None:
            return likely
        checks[prompt.id] = prompt.check
        return ALL[prompt.id.removeprefix("mention.")]

    ask_mention(ask, plan(tmp_path, ""), SAY, now)
    assert checks["mention.url"]("20 min ago") is not None
    assert checks["mention.url"]("https://x.example/zoe/1") is None


def test_a_team_without_accounts_may_be_written_to_anywhere(tmp_path):
    team = (
        TEAM.replace("channels:\n", "")
        .replace('  x: {handle: "@ondine"', "# ")
        .replace("  facebook: {handle: ondine}\n", "")
    )
    check_given(Given(channel="mastodon"), plan(tmp_path, "", team=team), SAY, now)


@pytest.mark.parametrize(
    "given",
    [
        Given(channel="pigeon"),
        Given(posted="soon"),
        Given(posted="2026-11-23 10:00"),
        Given(url="20 min ago"),
    ],
)
def test_what_is_given_wrongly_is_named(tmp_path, given):
    with pytest.raises(UsageError):
        check_given(given, plan(tmp_path, ""), SAY, now)


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ("20 min ago", False),
        ("il y a 20 min", False),
        ("11:40", False),
        ("12:00", False),
        ("2026-11-22 11:59", False),
        ("2026-11-22 12:01", True),
        ("later", True),
        ("9999 jours", False),
        ("1999-01-01", False),
        ("\x00", True),
    ],
)
def test_a_moment_is_one_that_has_been(said, refused):
    assert (past_moment(now, SAY)(said) is not None) is refused


def bilingual(folder):
    made = plan(folder, "")
    playbook = made.playbook.model_copy(update={"languages": ("en", "fr")})
    object.__setattr__(made, "playbooks", {"main": playbook})
    return made


@pytest.mark.parametrize(("answer", "language"), [("fr", "fr"), ("", "en")])
def test_a_language_that_nothing_tells_is_asked_for(tmp_path, answer, language):
    asked = Asked(**ALL | {"text": "!!!"}, language=answer)
    new = ask_mention(asked, bilingual(tmp_path), SAY, now)
    assert asked.ids[3] == "mention.language"
    assert new.language == language


def test_a_language_that_is_told_is_not_asked_for(tmp_path):
    made = bilingual(tmp_path)
    assert ask_mention(Asked(**ALL), made, SAY, now).language == "en"
    with pytest.raises(UsageError, match="does not speak de"):
        check_given(Given(language="de"), made, SAY, now)


@pytest.mark.parametrize(("channel", "private"), [("email", True), ("x", False), ("forum", False)])
def test_what_comes_by_mail_is_private(tmp_path, channel, private):
    asked = Asked(**ALL | {"channel": channel})
    assert ask_mention(asked, plan(tmp_path, ""), SAY, now).private is private
