"""SSH signatures of approvals: made and checked by `ssh-keygen -Y`, in a namespace of our own."""

import tempfile
from functools import lru_cache
from pathlib import Path

from crisisctl.model.approvals import Signed
from crisisctl.playbooks.programs import ProgramError, output
from crisisctl.words import Words

ALLOWED = "allowed_signers"
"""The file beside team.yaml that says whose key is whose (`man ssh-keygen`, ALLOWED SIGNERS)."""
NAMESPACE = "crisisctl"


def signed(person: str, digests: tuple[str, ...], key: Path) -> Signed:
    """One signature for all these lines. Raises `ProgramError`; a key may ask for its secret."""
    command = ("ssh-keygen", "-Y", "sign", "-f", str(key), "-n", NAMESPACE)
    made = output(command, Path.cwd(), _payload(digests), by_hand=True)
    return Signed(person=person, lines=digests, signature=made.decode())


@lru_cache(maxsize=256)
def why_not(one: Signed, email: str, folder: Path, allowed: bytes) -> Words | None:
    """What ssh-keygen has against a signature, if anything.

    `allowed` is what stands in the file where it looks for keys: another file, another answer.
    """
    del allowed
    with tempfile.TemporaryDirectory() as scratch:
        signature = Path(scratch) / "signature"
        signature.write_text(one.signature, "utf-8", newline="\n")
        try:
            output(
                (
                    *("ssh-keygen", "-Y", "verify", "-n", NAMESPACE, "-f", ALLOWED),
                    *("-I", email, "-s", str(signature)),
                ),
                folder,
                _payload(one.lines),
            )
        except ProgramError as error:
            return error.message
    return None


def _payload(digests: tuple[str, ...]) -> bytes:
    return "".join(f"{digest}\n" for digest in digests).encode()
