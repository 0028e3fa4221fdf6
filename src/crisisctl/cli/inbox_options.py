"""What `crisisctl inbox` takes: which mentions, and what becomes of them.

The language is not known yet: `help_text` says the help.
"""

from pathlib import Path
from typing import Annotated

import typer

from crisisctl.model.arrival import State
from crisisctl.model.steps import NoReply
from crisisctl.words import words

LISTED = 10
"""So many are listed, unless somebody asks for more: a screen of them."""

Which = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="INCIDENT|MENTION",
        help=str(words("An incident, the last open one without it; mentions such as m57.")),
    ),
]
AtDesk = Annotated[
    bool, typer.Option("--desk", help=str(words("What no incident has taken yet.")))
]
Channel = Annotated[
    str, typer.Option(metavar="NAME", help=str(words("Only of this channel, such as x.")))
]
InState = Annotated[
    State | None,
    typer.Option(
        "--state",
        metavar="STATE",
        help=str(
            words("waiting, flow, sending, answered or no-reply; who is owed a word, without it.")
        ),
    ),
]
Flag = Annotated[
    str,
    typer.Option(metavar="NAME", help=str(words("Only with this flag: distress, threat, press…"))),
]
Alike = Annotated[
    str, typer.Option(metavar="MENTION", help=str(words("Only what is nearly the same as m57.")))
]
Search = Annotated[
    str, typer.Option(metavar="TEXT", help=str(words("Only with these words, or by this author.")))
]
Late = Annotated[bool, typer.Option("--late", help=str(words("Only what is overdue.")))]
Mine = Annotated[
    bool, typer.Option("--mine", help=str(words("Only what I have in hand, or shall answer.")))
]
Limit = Annotated[
    int | None, typer.Option(metavar="N", min=1, help=str(words("How many are listed at most.")))
]
AsJson = Annotated[bool, typer.Option("--json", help=str(words("Print JSON.")))]
Take = Annotated[
    bool, typer.Option("--take", help=str(words("Take these in hand for 15 minutes.")))
]
GiveBack = Annotated[
    bool, typer.Option("--give-back", help=str(words("Give back what was taken in hand.")))
]
Assign = Annotated[
    str,
    typer.Option(metavar="NAME", help=str(words("Make them a role's, or a person's, to answer."))),
]
Silence = Annotated[
    NoReply | None,
    typer.Option(
        "--no-reply",
        metavar="WHY",
        help=str(
            words(
                "Leave them without a reply: troll, spam, duplicate, not-for-us,"
                " already-answered, safety, legal, monitor, let-stand."
            )
        ),
    ),
]
Message = Annotated[
    str,
    typer.Option(
        "--answer", metavar="MESSAGE", help=str(words("Answer them all with approved wordings."))
    ),
]
Personal = Annotated[
    str,
    typer.Option(
        metavar="TEXT", help=str(words("What stands in the personal slot of each answer."))
    ),
]
Program = Annotated[
    str, typer.Option(metavar="NAME", help=str(words("The program in outlets.yaml that posts.")))
]
Out = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help=str(words("Write the answers to a new file, JSON Lines."))),
]
Resume = Annotated[
    bool, typer.Option("--resume", help=str(words("Go on with answers that were interrupted.")))
]
Withdraw = Annotated[
    bool,
    typer.Option("--withdraw", help=str(words("Take back answers that have not left yet."))),
]
Yes = Annotated[bool, typer.Option("--yes", help=str(words("Ask nothing before many at once.")))]
