"""TikTok and YouTube."""

from datetime import timedelta

from crisisctl.channels.channel import Channel, Window
from crisisctl.channels.fact import agreed, documented, unchecked
from crisisctl.model.platforms import Hiding, Reach, Unit
from crisisctl.words import words

_THEY_FIRST = words("a business account outside Europe, and they write first")

TIKTOK = Channel(
    "tiktok",
    "TikTok",
    reply_limit=agreed(150),
    post_limit=documented(
        2_200,
        "developers.tiktok.com, Content Posting API",
        words("of a video; a photo's title takes 90 and its description 4,000"),
    ),
    private_limit=agreed(6_000),
    unit=agreed(Unit.UTF16, words("documented for captions only")),
    private_unit=unchecked(Unit.UTF16, words("the longest way to count")),
    links=unchecked(words("count in full; can't be clicked")),
    mentions=unchecked(words("count in full")),
    markup=agreed(words("none, and no line breaks")),
    reach=agreed(Reach.CONDITIONAL, _THEY_FIRST),
    after_comment=agreed(None, _THEY_FIRST),
    after_message=agreed(Window(timedelta(hours=48))),
    hiding=unchecked(Hiding.OURS, words("comments on our videos")),
)

_NO_MESSAGES = words("there are no private messages")

YOUTUBE = Channel(
    "youtube",
    "YouTube",
    reply_limit=agreed(10_000),
    post_limit=agreed(5_000, words("a video's description; its API counts bytes, from memory")),
    private_limit=agreed(None, _NO_MESSAGES),
    unit=unchecked(Unit.CODE_POINT),
    private_unit=unchecked(Unit.CODE_POINT),
    links=unchecked(words("count in full")),
    mentions=unchecked(words("count in full")),
    markup=unchecked(words("*bold*, _italic_ and -struck- are shown so")),
    reach=agreed(Reach.NOBODY, _NO_MESSAGES),
    after_comment=agreed(None, _NO_MESSAGES),
    after_message=agreed(None, _NO_MESSAGES),
    hiding=documented(
        Hiding.OURS,
        "YouTube Data API, comments.setModerationStatus",
        words("comments on our videos: held for review, or rejected"),
    ),
)
