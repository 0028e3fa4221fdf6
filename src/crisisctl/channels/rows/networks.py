"""Facebook, Instagram and LinkedIn."""

from datetime import timedelta

from crisisctl.channels.channel import Channel, Window
from crisisctl.channels.fact import agreed, documented, unchecked
from crisisctl.model.platforms import Hiding, Reach, Unit
from crisisctl.words import words

_DAY, _WEEK = timedelta(hours=24), timedelta(days=7)
_META = "developers.facebook.com, Messenger Platform"
_POLICY = "developers.facebook.com, Messenger Platform and IG Messaging API policy"
_THEY_FIRST = words("they write first, or one private reply to a comment within seven days")
_AGENT = words("seven days with the Human Agent permission, other products say")
_IN_FULL = words("count in full")
_PLAIN = words("none: plain text")

FACEBOOK = Channel(
    "facebook",
    "Facebook",
    reply_limit=agreed(8_000),
    post_limit=agreed(63_206),
    private_limit=documented(2_000, _META),
    unit=unchecked(Unit.UTF16, words("the longest way to count")),
    private_unit=unchecked(Unit.UTF16, words("the longest way to count")),
    links=unchecked(_IN_FULL),
    mentions=unchecked(words("count in full; through the API only another Page: @[its number]")),
    markup=unchecked(_PLAIN),
    reach=documented(Reach.CONDITIONAL, _META, _THEY_FIRST),
    after_comment=documented(
        Window(_WEEK, once=True),
        "developers.facebook.com, Messenger Platform, private replies",
        words("never to another Page; more only once they answer"),
    ),
    after_message=documented(Window(_DAY), _POLICY, _AGENT),
    hiding=documented(
        Hiding.OURS,
        "Graph API, is_hidden of a comment",
        words("comments on our page; their author still sees them"),
    ),
)

INSTAGRAM = Channel(
    "instagram",
    "Instagram",
    reply_limit=agreed(
        2_200,
        words("an older API refused more than 300 characters, four hashtags or one link"),
    ),
    post_limit=agreed(2_200, words("with five hashtags at most")),
    private_limit=agreed(1_000),
    unit=unchecked(Unit.CODE_POINT),
    private_unit=agreed(Unit.BYTE),
    links=unchecked(words("count in full; can't be clicked in captions and comments")),
    mentions=unchecked(words("count in full; 20 at most in a caption")),
    markup=unchecked(_PLAIN),
    reach=documented(
        Reach.CONDITIONAL, "developers.facebook.com, Instagram Platform", _THEY_FIRST
    ),
    after_comment=documented(
        Window(_WEEK, once=True),
        "developers.facebook.com, Instagram Platform, private replies",
        words(
            "during a live video only while it lasts; among their requests unless they follow us"
        ),
    ),
    after_message=documented(Window(_DAY), _POLICY, _AGENT),
    hiding=documented(
        Hiding.OURS,
        "developers.facebook.com, Instagram Platform, comment moderation",
        words("comments on our posts, or all of them; a hidden one can't be answered"),
    ),
)

_LINKEDIN = "learn.microsoft.com/linkedin"

LINKEDIN = Channel(
    "linkedin",
    "LinkedIn",
    reply_limit=agreed(1_250, words("one product says 3,000")),
    post_limit=agreed(3_000),
    private_limit=agreed(1_900, words("other products say up to 8,000")),
    unit=unchecked(Unit.UTF16, words("the longest way to count")),
    private_unit=unchecked(Unit.UTF16, words("the longest way to count")),
    links=unchecked(_IN_FULL),
    mentions=documented(
        words("as they are written: through the API a name in brackets and its urn:li"),
        "learn.microsoft.com/linkedin, little text format",
    ),
    markup=documented(
        words("none; through the API a backslash goes before brackets, @, # and *"),
        "learn.microsoft.com/linkedin, little text format",
    ),
    reach=documented(
        Reach.CONDITIONAL,
        f"{_LINKEDIN}, Messages API",
        words("a first-degree contact, or a conversation that is already open; by hand only"),
    ),
    after_comment=documented(
        Window(), f"{_LINKEDIN}, Messages API", words("to a first-degree contact only")
    ),
    after_message=documented(Window(), f"{_LINKEDIN}, Messages API"),
    hiding=unchecked(Hiding.NOTHING, words("a comment on our page can only be deleted")),
)
