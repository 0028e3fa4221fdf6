import os

from crisisctl.lint.watching import PAUSE, rounds, stamps


def test_a_round_at_once_and_one_for_each_change(own_home):
    file = own_home / "a.yaml"
    file.write_text("a", "utf-8")
    pauses = []

    def pause(seconds):
        pauses.append(seconds)
        if len(pauses) == 2:
            file.write_text("ab", "utf-8")
        if len(pauses) == 4:
            file.unlink()

    going = rounds(lambda: stamps([file]), pause)
    seen = [len(pauses) for _, _ in zip(range(3), going, strict=False)]
    assert seen == [0, 2, 4]
    assert set(pauses) == {PAUSE}


def test_a_file_of_the_same_size_that_was_saved_again(own_home):
    file = own_home / "a.yaml"
    file.write_text("a", "utf-8")
    before = stamps([file])
    os.utime(file, ns=(0, 1))
    assert stamps([file]) != before


def test_what_is_not_there(own_home):
    gone = own_home / "none.yaml"
    assert stamps([gone]) == {gone: None}
