from crisisctl.playbooks.callers import called_in


def test_the_flows_that_run_it(folder):
    assert called_in(folder / "called.yaml") == {"steps", "each-mention"}
    assert called_in(folder / "every-key.yaml") == frozenset()


def test_a_step_of_the_desk_alone(folder, edit):
    edit("every-key.yaml", "run: called, waive-closing: distress", "waive-closing: distress")
    assert called_in(folder / "called.yaml") == {"steps"}


def test_a_name_in_passing_is_no_call(folder, edit):
    edit("every-key.yaml", "run: called, waive", "waive")
    edit("every-key.yaml", "run: called, next: over", "do: [{fr: called, en: called}]")
    edit("every-key.yaml", "run: called}", "next: call}")
    assert called_in(folder / "called.yaml") == frozenset()


def test_who_can_not_be_loaded_runs_nothing(folder, edit):
    edit("every-key.yaml", "owner: crisis-lead", "owned: crisis-lead")
    assert called_in(folder / "called.yaml") == frozenset()


def test_the_other_ending_and_what_is_no_file(folder):
    (folder / "every-key.yaml").rename(folder / "every-key.yml")
    (folder / "called-too.yaml").mkdir()
    assert called_in(folder / "called.yaml") == {"steps", "each-mention"}
