import pytest

from crisisctl.playbooks.catalog import available, find, library


def found(name):
    one = find(name)
    assert one is not None
    return one


def test_the_nearest_wins(own_home, folder):
    shipped = next(library().glob("*-complaint.yaml"))
    assert found(shipped.stem).library
    (folder / shipped.name).write_text("mine", "utf-8")
    assert found(shipped.stem).path == folder / shipped.name
    assert not found(shipped.stem).library
    assert [one.path for one in available() if one.id == shipped.stem] == [folder / shipped.name]


def test_the_user_s_own_folder_comes_before_the_library(own_home, tmp_path):
    own = tmp_path / "home" / "playbooks"
    own.mkdir(parents=True)
    (own / "viral-complaint.yaml").write_text("mine", "utf-8")
    assert found("viral-complaint").path == own / "viral-complaint.yaml"


def test_the_team_is_no_playbook(folder):
    ids = [one.id for one in available()]
    assert "every-key" in ids
    assert "team" not in ids
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", ["../playbooks/called", "playbooks/called", "a\\b", "", "\0"])
def test_an_id_is_no_way_to_other_folders(folder, name):
    assert find(name) is None


def test_a_path_in_the_library_is_the_library_s():
    path = next(library().glob("*.yaml"))
    assert found(str(path)).library
