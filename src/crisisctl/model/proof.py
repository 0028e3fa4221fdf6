"""What a team asks of a line in `approvals.lock` before it counts as a yes."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from crisisctl.model.base import Part

Email = Annotated[str, StringConstraints(pattern=r"^[^\s@,*?!\"-][^\s@,*?!\"]*@[^\s@,*?!\"]+$")]
"""As git and `allowed_signers` write it; no pattern, and nothing that looks like an option."""


class Proven(StrEnum):
    """How a line shows who wrote it."""

    GIT = "git"
    SSH_SIGNATURE = "ssh-signature"


class Proof(Part):
    """Who must have written a line, and how that is known."""

    require: Proven = Field(
        strict=False,
        description="The author in git's history, or a signature of `crisisctl approve --sign`.",
        examples=["git"],
    )
    signers: dict[str, Email] = Field(
        min_length=1,
        description="The e-mail address of each approver, as git or their key has it.",
        examples=[{"Camille Roux": "camille@lumen.example"}],
    )
