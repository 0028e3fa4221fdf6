import pytest
from tests.lint.playbooks import desk, messages, subject

from crisisctl.lint.cadence_rules import update_cadence

WORDS = """\
messages:
  hold: {kind: holding, audience: public, channels: [x], text: {en: We look into it.}}
  news: {kind: update, audience: public, channels: [x], text: {en: "Next: {{ next_update }}."}}
  vague: {kind: update, audience: public, channels: [x], text: {en: "Soon."}}
  staff: {kind: staff, audience: internal, text: {en: "Next: {{ next_update }}."}}
"""
OVER = "  - {id: over, end: {hot-wash: 72h, review: 5bd}}\n"
HOLD = "  - {id: speak, role: cm, within: 5m, say: hold}\n"
RHYTHM = "repeat: {every: severity.update-every, say: news}"


def rungs(**every):
    return "severity:\n" + "".join(
        f"  {name}: {{when: {{en: A}}, first-reply: 30m, update-every: {one}}}\n"
        for name, one in every.items()
    )


def told(*waits, ladder=None, before=HOLD):
    steps = "".join(
        f"  - {{id: wait{n}, role: cm, wait: {{{one}}}}}\n" for n, one in enumerate(waits)
    )
    source = (ladder or rungs(sev3="4h")) + WORDS + desk(before + steps + OVER)
    return messages(update_cadence, subject(source))


def test_a_rhythm_that_is_kept():
    assert not told(f"until: mentions-settled, {RHYTHM}")


def test_silence_after_a_word():
    assert told("until: mentions-settled") == [
        "At sev3 wait0 can last longer than 4h without a public word."
    ]


def test_a_wait_before_any_word_owes_none():
    assert not told("until: mentions-settled", before="")


def test_a_short_wait_owes_none():
    assert not told("for: 4h")
    assert told("for: 4h1m")


def test_a_rhythm_that_is_too_slow():
    assert told("until: mentions-settled, repeat: {every: 5h, say: news}") == [
        "At sev3 wait0 is silent for longer than 4h."
    ]


def test_a_rhythm_that_says_nothing():
    assert told("until: mentions-settled, repeat: [{every: 1h, say: news, for: 1h}, {every: 1h}]")


def test_words_to_staff_are_not_the_news():
    assert told("until: mentions-settled, repeat: {every: 1h, say: staff}")


def test_a_text_that_does_not_say_when_the_next_comes():
    assert told("until: mentions-settled, repeat: {every: 1h, say: vague}") == [
        "`vague` (en), which wait0 repeats, does not say when the next word comes."
    ]


@pytest.mark.parametrize(
    ("level", "every", "slow"),
    [
        ("sev1", "60m", False),
        ("sev1", "61m", True),
        ("sev2", "60m", False),
        ("sev2", "2h", True),
        ("sev3", "4h", False),
        ("sev3", "5h", True),
        ("sev4", "3d", False),
    ],
)
def test_the_ladder_itself(level, every, slow):
    said = told(ladder=rungs(**{level: every}))
    assert said == (
        [f"At {level} an update every {every_text(every)} is too seldom."] if slow else []
    )


def every_text(every):
    return {"61m": "1h1m"}.get(every, every)


HALF = "{every: 30m, for: 2h, say: news}"


@pytest.mark.parametrize(
    ("repeat", "slow"),
    [
        ("{every: 30m, say: news}", False),
        (f"[{HALF}, {{every: 60m, say: news}}]", False),
        ("[{every: 20m, for: 1h, say: news}, {every: 30m, say: news}]", False),
        ("[{every: 20m, for: 1h, say: news}, {every: 60m, say: news}]", True),
        ("{every: severity.update-every, say: news}", True),
    ],
)
def test_the_first_hours_at_sev1(repeat, slow):
    said = told(f"until: mentions-settled, repeat: {repeat}", ladder=rungs(sev1="60m"))
    assert said == (["At sev1 wait0 begins with fewer than one word every 30m."] if slow else [])


def test_a_later_wait_at_sev1_may_be_slower():
    first = f"for: 3h, repeat: [{HALF}, {{every: 60m, say: news}}]"
    assert not told(first, f"until: mentions-settled, {RHYTHM}", ladder=rungs(sev1="60m"))


def test_a_first_wait_for_sev1_alone_is_the_first_one():
    wait = f"when: {{severity: sev1}}, wait: {{for: 3h, repeat: [{HALF}]}}"
    first = f"  - {{id: grave, role: cm, {wait}}}\n"
    later = f"  - {{id: calm, role: cm, wait: {{until: mentions-settled, {RHYTHM}}}}}\n"
    ladder = rungs(sev1="60m", sev3="4h")
    source = subject(ladder + WORDS + desk(HOLD + first + later + OVER))
    assert not messages(update_cadence, source)


def test_a_wait_for_other_severities_does_not_count():
    ladder = rungs(sev1="30m", sev3="4h")
    wait = "  - {id: w, role: cm, when: {severity: sev3}, wait: {for: 2h}}\n"
    assert not messages(update_cadence, subject(ladder + WORDS + desk(HOLD + wait + OVER)))


def test_a_wait_on_the_side_where_nobody_spoke():
    steps = (
        '  - {id: scope, role: cm, within: 5m, decide: {en: "?"},\n'
        "     options: {one: {next: quiet}, unknown: {next: speak}}}\n"
        + HOLD
        + "  - {id: quiet, role: cm, when: {scope: one}, wait: {until: mentions-settled}}\n"
        + OVER
    )
    assert not messages(update_cadence, subject(WORDS + desk(steps)))


def test_the_walk_is_told():
    source = WORDS + desk(HOLD + "  - {id: w, role: cm, wait: {for: 9h}}\n" + OVER)
    (finding,) = update_cadence(subject(source))
    assert tuple(map(str, finding.steps)) == ("00:05 speak: from here on", "09:05 w")


def test_a_called_wait_after_our_word():
    call = "  - {id: call, run: other}\n"
    wait = desk("  - {id: w, role: cm, wait: {until: mentions-settled}}\n  - {id: o, end: {}}\n")
    caller = WORDS + desk(HOLD + call + OVER)
    assert messages(update_cadence, subject(caller, other=wait)) == [
        "At sev3 call/w can last longer than 4h without a public word."
    ]
    speaks = wait.replace("steps:\n", "steps:\n" + HOLD) + WORDS
    quiet = WORDS + desk(call + OVER)
    assert not messages(update_cadence, subject(quiet, other=speaks))


LOOK = "  - {id: look, role: cm, within: 5h, do: [{en: Look}]}\n"
NEWS = "  - {id: news, role: cm, within: 5m, say: news}\n"
GAP = "At sev3 up to 5h5m can pass between speak and news, without a public word."


SEV3 = rungs(sev3="4h")


def gaps(*steps, ladder=SEV3, **called):
    return messages(
        update_cadence, subject(ladder + WORDS + desk("".join(steps) + OVER), **called)
    )


def test_a_long_work_between_two_words():
    assert gaps(HOLD, LOOK, NEWS) == [GAP]
    assert gaps(HOLD, LOOK.replace("5h", "3h"), NEWS) == []
    assert gaps(LOOK, HOLD, NEWS) == []
    assert gaps(HOLD, NEWS, LOOK) == []


def test_a_word_in_between_breaks_the_silence():
    between = NEWS.replace("id: news", "id: between")
    assert (
        gaps(
            HOLD,
            LOOK.replace("5h", "3h"),
            between,
            LOOK.replace("look, ", "more, ").replace("5h", "3h"),
            NEWS,
        )
        == []
    )


def test_a_wait_that_repeats_ends_the_silence_where_it_begins():
    follow = f"  - {{id: news, role: cm, wait: {{until: mentions-settled, {RHYTHM}}}}}\n"
    assert gaps(HOLD, LOOK, follow) == [GAP.replace("5h5m", "5h")]
    assert gaps(HOLD, follow, LOOK, NEWS) == []


def test_the_silence_of_nobody_answering():
    call = "  - {id: call, role: cm, within: 1h, escalate: {to: [lead, boss], within: 1h}}\n"
    assert gaps(HOLD, call, NEWS) == [GAP.replace("5h5m", "4h5m")]


def test_a_closing_owes_no_more_words():
    end = "  end: {kind: closing, audience: public, channels: [x], text: {en: It is over.}}\n"
    source = WORDS + end + desk(HOLD.replace("say: hold", "say: end") + LOOK + NEWS + OVER)
    assert messages(update_cadence, subject(source)) == []


def test_the_walk_between_two_words_is_told():
    (found,) = update_cadence(subject(WORDS + desk(HOLD + LOOK + NEWS + OVER)))
    assert tuple(map(str, found.steps)) == ("00:00 speak", "05:00 look", "05:05 news")


def together(**branches):
    inside = ", ".join(f"{name}: [{', '.join(steps)}]" for name, steps in branches.items())
    return f"  - {{id: all, together: {{{inside}}}}}\n"


def flow(step):
    return step.strip().removeprefix("- ")


FOLLOW = "{id: follow, role: cm, wait: {until: leak, repeat: {every: 4h, say: news}}}"
LEAK = 'inputs: {leak: {ask: {en: "A leak?"}, type: yes-no}}\n'


def test_a_branch_that_speaks_speaks_for_the_others():
    quiet = "{id: calm, role: cm, wait: {for: 9h}}"
    inner = [flow(HOLD.replace("speak", "said")), flow(LOOK), flow(NEWS)]
    spoken = together(a=[quiet], b=[FOLLOW], c=inner)
    assert (
        gaps(HOLD, spoken, NEWS.replace("id: news", "id: last"), ladder=LEAK + rungs(sev3="4h"))
        == []
    )
    silent = spoken.replace("every: 4h", "every: 5h")
    assert "At sev3 calm can last longer than 4h without a public word." in gaps(
        HOLD, silent, ladder=LEAK + rungs(sev3="4h")
    )


def test_a_branch_that_may_end_first_does_not_speak_for_a_longer_one():
    quiet = "{id: calm, role: cm, wait: {for: 9h}}"
    short = FOLLOW.replace("until: leak", "until: leak, for: 8h")
    assert gaps(HOLD, together(a=[quiet], b=[short]), ladder=LEAK + rungs(sev3="4h"))


def test_a_silence_inside_a_call_is_for_the_called_file():
    other = WORDS + desk(HOLD + LOOK + NEWS + "  - {id: o, end: {}}\n")
    assert gaps("  - {id: call, run: other}\n", other=other) == []
    before = WORDS + desk(LOOK + NEWS + "  - {id: o, end: {}}\n")
    assert gaps(HOLD, "  - {id: call, run: other}\n", other=before) == [
        GAP.replace("news", "call/news")
    ]


@pytest.mark.parametrize(
    ("a", "b", "news", "silent"),
    [("3h", "1h", "2h", "5h"), ("3h", "3h", "90m", "4h30m"), ("2h", "0m", "3h", "5h")],
)
def test_a_silence_that_begins_in_a_branch_goes_on_after_the_join(a, b, news, silent):
    steps = f"""\
  - id: both
    together:
      a:
        - {{id: speak, role: cm, within: 5m, say: hold}}
        - {{id: a, role: cm, within: {a}, do: [{{en: A}}]}}
      b: [{{id: b, role: cm, within: {b}, do: [{{en: B}}]}}]
  - {{id: news, role: cm, within: {news}, say: news}}
"""
    source = rungs(sev3="4h") + WORDS + desk(steps + OVER)
    assert messages(update_cadence, subject(source)) == [
        f"At sev3 up to {silent} can pass between speak and news, without a public word."
    ]
