"""Reviews in the App Store and on Google Play."""

from crisisctl.channels.channel import Channel
from crisisctl.channels.fact import agreed, documented, unchecked
from crisisctl.model.platforms import Hiding, Reach, Unit
from crisisctl.words import words

_APPLE = "developer.apple.com, App Store Connect API, customer review responses"
_GOOGLE = "developers.google.com, androidpublisher v3, reviews.reply"
_ONE_REPLY = words("one public reply to a review, and no private messages")
_NO_POSTS = words("a review can be answered, nothing else")
_IN_FULL = words("count in full")
_NO_MENTIONS = words("there are none")
_REPORTED = words("a review can only be reported")

APP_STORE = Channel(
    "app-store",
    "App Store",
    reply_limit=agreed(
        5_970, words("one to a review, in place of the one before; Apple looks at it first")
    ),
    post_limit=documented(0, _APPLE, _NO_POSTS),
    private_limit=documented(None, _APPLE, _ONE_REPLY),
    unit=unchecked(Unit.CODE_POINT),
    private_unit=unchecked(Unit.CODE_POINT),
    links=unchecked(_IN_FULL),
    mentions=unchecked(_NO_MENTIONS),
    markup=unchecked(words("none: plain text")),
    reach=documented(Reach.NOBODY, _APPLE, _ONE_REPLY),
    after_comment=documented(None, _APPLE, _ONE_REPLY),
    after_message=documented(None, _APPLE, _ONE_REPLY),
    hiding=unchecked(Hiding.NOTHING, _REPORTED),
)

GOOGLE_PLAY = Channel(
    "google-play",
    "Google Play",
    reply_limit=documented(350, _GOOGLE, words("one to a review, in place of the one before")),
    post_limit=documented(0, _GOOGLE, _NO_POSTS),
    private_limit=documented(None, _GOOGLE, _ONE_REPLY),
    unit=documented(Unit.CODE_POINT, _GOOGLE),
    private_unit=unchecked(Unit.CODE_POINT),
    links=unchecked(_IN_FULL),
    mentions=unchecked(_NO_MENTIONS),
    markup=documented(words("none: HTML is taken out"), _GOOGLE),
    reach=documented(Reach.NOBODY, _GOOGLE, _ONE_REPLY),
    after_comment=documented(None, _GOOGLE, _ONE_REPLY),
    after_message=documented(None, _GOOGLE, _ONE_REPLY),
    hiding=documented(Hiding.NOTHING, "androidpublisher v3", _REPORTED),
)
