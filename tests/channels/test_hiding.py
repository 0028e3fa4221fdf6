from crisisctl.channels.facts import CHANNELS, is_private
from crisisctl.channels.hiding import HIDING_RULES


def test_every_platform_that_the_public_reads_has_its_row():
    assert set(HIDING_RULES) == {name for name in CHANNELS if not is_private(name)}


def test_every_row_says_on_what_it_depends_and_who_says_so():
    for name, row in HIDING_RULES.items():
        assert row.channel == name
        assert row.condition.template
        assert row.source
