from datetime import date

import pytest

from crisisctl.channels.helplines import HELPLINES, numbers


@pytest.mark.parametrize(
    ("countries", "language", "helpline", "emergency"),
    [
        (["FR"], "fr", "3114", "15 / 112"),
        (["FR"], "en", "3114", "15 / 112"),
        ([], "fr", "3114", "15 / 112"),
        (["FR", "BE"], "fr", "3114 (FR), 0800 32 123 (BE)", "15 / 112 (FR), 112 (BE)"),
        (["GB", "IE"], "en", "116 123", "999 / 112 (GB), 112 / 999 (IE)"),
        ([], "en", "116 123 (GB/IE), 988 (US/CA)", "999 / 112 (GB), 112 / 999 (IE), 911 (US/CA)"),
    ],
)
def test_a_number_is_the_country_s_own(countries, language, helpline, emergency):
    assert numbers(countries, language) == {"helpline": helpline, "emergency": emergency}


def test_a_country_that_is_not_known_has_no_number_rather_than_a_wrong_one():
    assert numbers(["ZZ"], "fr") == {}
    assert numbers([], "zz") == {}


def test_each_row_has_a_source_and_a_day():
    for country, row in HELPLINES.items():
        assert row.country == country
        assert row.source
        assert row.checked <= date(2026, 11, 22)
