"""The playbook that uses every key, to be changed and broken."""

import shutil
from pathlib import Path

import pytest
import yaml

from crisisctl.playbooks import document

EVERY_KEY = Path(__file__).parent / "every-key"


@pytest.fixture
def folder(own_home):
    """./playbooks with every-key.yaml, the playbook that it calls, and their team."""
    shutil.copytree(EVERY_KEY, own_home / "playbooks")
    return own_home / "playbooks"


@pytest.fixture
def edit(folder):
    """Replace a text that stands once in a file."""

    def replace(name, old, new):
        path = folder / name
        text = path.read_text("utf-8")
        assert text.count(old) == 1, (old, text.count(old))
        path.write_text(text.replace(old, new), "utf-8")

    return replace


@pytest.fixture(scope="module", params=["c", "python"])
def both_parsers(request):
    """Every example is read by both of PyYAML's parsers."""
    if request.param == "c" and not yaml.__with_libyaml__:
        pytest.skip("PyYAML was built without libyaml")
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "python":
            patch.setattr(document, "_PARSER", yaml.SafeLoader)
        yield
