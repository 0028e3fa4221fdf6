"""Regular expressions that few texts need: each is compiled when it is first used."""

import re
from functools import cached_property


class Late:
    """An expression that a cheaper check stands before; compiling one takes up to 3 ms."""

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._pattern, self._flags = pattern, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self._pattern, self._flags)
