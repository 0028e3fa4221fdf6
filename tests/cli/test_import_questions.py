"""What a file does not say is asked, in a real terminal."""

from tests.cli.test_terminal import DOWN, ENTER, Terminal

TABLE = "author,date,text\n@ana,02/03/2026 10:00,No parcel for three weeks\n"


def test_the_channel_and_the_order_of_a_date_are_asked_for(own_home):
    (own_home / "export.csv").write_text(TABLE, "utf-8")
    terminal = Terminal("import", "export.csv", "--zone", "UTC", "--dry-run")
    terminal.expect("on which channel", "Instagram").type(DOWN + ENTER)
    terminal.expect("is 02/03/2026 written with the day first?").type(DOWN + ENTER)
    assert terminal.exit_code() == 0
    assert "3 Feb 2026 10:00 UTC  Facebook  @ana" in terminal.text
    assert "02/03/2026 has its month first" in terminal.text


def test_who_leaves_a_question_has_imported_nothing(own_home):
    (own_home / "export.csv").write_text(TABLE, "utf-8")
    terminal = Terminal("import", "export.csv").expect("on which channel")
    assert terminal.leave() == 130


def test_a_bar_moves_while_rows_land_and_leaves_no_trace(own_home):
    rows = "".join(f"@ana,2026-01-02 10:00,hello {number}\n" for number in range(3000))
    (own_home / "export.csv").write_text("author,date,text\n" + rows, "utf-8")
    terminal = Terminal("import", "export.csv", "--channel", "x").expect("rows")
    assert terminal.exit_code() == 0
    assert terminal.text.strip() == "3000 mention(s) imported to the desk."
