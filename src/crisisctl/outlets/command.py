"""A program that posts: started without a shell, given a minute, believed if it ends with 0."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crisisctl.errors import DeliveryError, reason
from crisisctl.ports import Parcel
from crisisctl.words import Words, words

if TYPE_CHECKING:
    from subprocess import CompletedProcess

SECONDS = 60
"""How long a program may take: an operator waits meanwhile, and looks for themselves after."""


@dataclass(frozen=True, slots=True)
class Command:
    """A program that reads the text from its standard input.

    It is started as it stands, never through a shell; what else it has to know stands in its
    environment: CRISISCTL_CHANNEL, CRISISCTL_REPLY_TO and CRISISCTL_KEY.
    """

    argv: Sequence[str]

    def post(self, parcel: Parcel) -> str:
        """Run it. Its first line that begins with https:// is the link of what it posted.

        Raises `DeliveryError` with what it says, or why it did not run.
        """
        done = self._run(parcel)
        if done.returncode:
            raise DeliveryError(_complaint(done))
        lines = done.stdout.decode(errors="replace").splitlines()
        return next((line.strip() for line in lines if line.startswith("https://")), "")

    def _run(self, parcel: Parcel) -> "CompletedProcess[bytes]":
        import subprocess  # noqa: PLC0415 - 10 ms, only where something is posted

        facts = {
            "CRISISCTL_CHANNEL": parcel.channel,
            "CRISISCTL_REPLY_TO": parcel.reply_to,
            "CRISISCTL_KEY": parcel.key,
        }
        try:
            return subprocess.run(  # noqa: S603 - named by the user's own settings, and no shell
                list(self.argv),
                input=parcel.text.encode(),
                capture_output=True,
                timeout=SECONDS,
                check=False,
                env={**os.environ, **facts},
            )
        except subprocess.TimeoutExpired:
            raise DeliveryError(
                words("no answer after {seconds} seconds: look whether it is out", seconds=SECONDS)
            ) from None
        except OSError as error:
            raise DeliveryError(
                words("{program} can't be started: {why}", program=self.argv[0], why=reason(error))
            ) from None


def _complaint(done: "CompletedProcess[bytes]") -> Words:
    said = done.stderr.decode(errors="replace").strip()
    if not said:
        return words("it ended with {code}", code=done.returncode)
    return words("it ended with {code}: {said}", code=done.returncode, said=said)
