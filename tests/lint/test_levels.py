from crisisctl.i18n import Speaker
from crisisctl.lint.levels import LEVELS, counted
from crisisctl.model.findings import Level


def test_each_level_is_counted_worst_first():
    levels = [Level.INFO, Level.WARNING, Level.ERROR, Level.WARNING]
    assert counted(levels, Speaker("en")) == "1 error, 2 warnings, 1 info"
    assert counted(levels, Speaker("fr")).startswith("1 erreur, 2 avertissements, ")


def test_nothing_is_nothing():
    assert counted([], Speaker("en")) == ""


def test_every_level_has_a_name():
    assert set(LEVELS) == set(Level)
