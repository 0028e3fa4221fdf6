import pytest
from pydantic import ValidationError

from crisisctl.model.team import Team

TEAM = {
    "crisisctl": 1,
    "brand": "Ondine",
    "roles": {"lead": {"title": {"en": "Lead"}, "people": [{"name": "Ada"}]}},
}


def test_a_zone_is_one_that_exists():
    assert Team.model_validate(TEAM | {"zone": "Europe/Paris"}).zone == "Europe/Paris"
    assert Team.model_validate(TEAM).zone is None


@pytest.mark.parametrize("name", ["", "Paris", "Europe", "/etc/passwd", "../UTC", "a\0b", 2])
def test_a_zone_that_is_none_is_refused(name):
    with pytest.raises(ValidationError):
        Team.model_validate(TEAM | {"zone": name})
