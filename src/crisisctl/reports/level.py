"""For whom a report is written."""

from enum import StrEnum


class Level(StrEnum):
    """One page while it is hot, the whole review, or a summary for people outside."""

    HOT_WASH = "hot-wash"
    REVIEW = "review"
    EXTERNAL = "external"
