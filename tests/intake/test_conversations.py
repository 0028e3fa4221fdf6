"""Exports of conversations as posts."""

import io
import json
from datetime import UTC, datetime

import pytest

from crisisctl.errors import UsageError
from crisisctl.intake.conversations import conversations
from crisisctl.intake.files import opened

HEAD = "tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id\n"
AT = "Tue Oct 31 22:10:47 +0000 2017"


def read(text, **more):
    data = text if isinstance(text, bytes) else text.encode()
    with opened("-", io.BytesIO(data)) as source:
        return conversations(source, UTC, **more)


def test_the_columns_of_customer_support_on_twitter():
    [first, second] = read(
        HEAD + f"1,lumen,False,{AT},@7 Hello &amp; sorry,2,3.0\n2,7,True,{AT},thanks,,1\n"
    ).posts
    assert (first.id, first.author, first.answers, first.replies) == ("1", "lumen", "3", ("2",))
    assert (first.desk, second.desk) == (True, False)
    assert first.text == "@7 Hello & sorry"
    assert first.channel == "x"
    assert first.posted == datetime(2017, 10, 31, 22, 10, 47, tzinfo=UTC)


def test_a_column_without_a_name_is_nobodys():
    [post] = read(f",{HEAD}0,1,7,True,{AT},where is it,,\n").posts
    assert (post.channel, post.answers) == ("x", "")


def test_french_columns_semicolons_and_cp1252():
    export = read(
        "id;auteur;date;contenu;en réponse à;réseau\n"
        "1;@zoé;13/03/2026 09:00;déçue;;Facebook\n".encode("cp1252")
    )
    [post] = export.posts
    assert (post.author, post.text, post.channel) == ("zoé", "déçue", "facebook")
    assert post.posted == datetime(2026, 3, 13, 9, tzinfo=UTC)


def test_a_date_that_may_be_two_is_asked_about():
    text = "id,author,date,text,in_reply_to\n1,ana,02/03/2026 09:00,hello,\n"
    with pytest.raises(UsageError, match="02/03/2026"):
        read(text)
    assert read(text, day_first=True).posts[0].posted.month == 3


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (f"1,,True,{AT},hello,,", "no author"),
        (f"1,7,True,{AT},,,", "no text"),
        ("1,7,True,yesterday,hello,,", "no date"),
    ],
)
def test_a_bad_row_is_reported_with_its_line(row, reason):
    export = read(HEAD + f"9,8,True,{AT},fine,,\n{row}\n")
    assert (len(export.posts), export.rows, export.left_out) == (1, 2, 1)
    [problem] = export.problems
    assert problem.line == 3
    assert reason in str(problem.reason)


def test_ids_that_a_spreadsheet_has_shortened_merge_nothing():
    rows = "".join(f"5.70306E+17,{who},True,{AT},hello,,5.7E+17\n" for who in "abc")
    export = read(HEAD + rows)
    assert [(post.id, post.answers) for post in export.posts] == [("", "")] * 3
    assert len(export.problems) == 6
    assert export.left_out == 0


def test_the_same_row_twice_counts_once():
    export = read(HEAD + f"1,7,True,{AT},hello,,\n" * 2)
    assert (len(export.posts), export.duplicates, export.rows) == (1, 1, 2)


def test_two_posts_with_one_id_both_count():
    export = read(HEAD + f"1,7,True,{AT},hello,,\n1,8,True,{AT},another,,\n")
    assert (len(export.posts), export.duplicates) == (2, 0)


def test_what_nobody_answers_is_asked_for():
    with pytest.raises(UsageError, match="in_reply_to"):
        read("id,author,created_at,text\n1,ana,2026-03-02T09:00Z,hello\n")


def test_a_conversation_without_links_is_read_in_turn():
    export = read(
        "id,author,created_at,text,conversation_id\n"
        "2,lumen,2026-03-02T09:05Z,hello ana,c1\n"
        "1,ana,2026-03-02T09:00Z,hello,c1\n"
        "3,bob,2026-03-02T09:07Z,hello,c2\n"
    )
    assert [(post.id, post.answers) for post in export.posts] == [("1", ""), ("2", "1"), ("3", "")]


def test_json_lines():
    lines = [
        {"id": "1", "author": "ana", "created_at": "2026-03-02T09:00:00Z", "text": "hello"},
        {
            "id": "2",
            "author": "lumen",
            "created_at": "2026-03-02T09:05:00Z",
            "text": "hello ana",
            "in_reply_to": "1",
        },
    ]
    for row in lines:
        row.setdefault("in_reply_to", None)
    export = read("\n".join(map(json.dumps, lines)))
    assert [post.answers for post in export.posts] == ["", "1"]


def dialogue(number):
    return {
        "agentURL": {
            "doc_id": "1",
            "turn": "2",
            "tweet_ID": str(1300000000000000101 + number),
            "url": "https://example.com",
            "url_utterance": "@ana See here",
        },
        "dialogContent": [
            {
                "client": "ana",
                "datetime": "2020-08-30T08:18:46.000Z",
                "message": "@lumen hello",
                "tweet_ID": str(1299999999999000001 + number),
            }
        ],
        "dialogHeader": {"company": "lumen", "sessionID": "s"},
    }


def test_the_dialogues_of_ibm_end_with_an_answer_whose_time_its_id_tells():
    [question, answer] = read(json.dumps([dialogue(0)])).posts
    assert (answer.author, answer.answers, answer.desk) == ("lumen", question.id, True)
    assert answer.posted == datetime(2020, 8, 30, 9, 18, 47, tzinfo=UTC)


def test_a_dialogue_that_is_none_is_reported():
    export = read(json.dumps([dialogue(0), {"dialogHeader": {}}, dialogue(5)]))
    assert (len(export.posts), export.left_out) == (4, 1)
