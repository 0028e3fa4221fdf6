"""X, Bluesky, Mastodon and Threads."""

from crisisctl.channels.channel import Channel, Window
from crisisctl.channels.fact import agreed, documented, unchecked, verified
from crisisctl.model.platforms import Hiding, Reach, Unit
from crisisctl.words import words

_NO_WINDOW = words("no window was found")
_TWITTER_TEXT = "twitter-text 3.1.0, configuration v3"
_X_DOCS = "docs.x.com"

X = Channel(
    "x",
    "X",
    reply_limit=verified(
        280,
        _TWITTER_TEXT,
        words(
            "25,000 with a Premium account, other products say; through the API only to whoever"
            " mentions or quotes us"
        ),
    ),
    post_limit=verified(
        280, _TWITTER_TEXT, words("25,000 with a Premium account, other products say")
    ),
    private_limit=agreed(10_000),
    unit=verified(Unit.X_WEIGHT, _TWITTER_TEXT),
    private_unit=unchecked(Unit.CODE_POINT),
    links=verified(words("23 each, also without a scheme: example.com"), _TWITTER_TEXT),
    mentions=documented(
        words("those that a reply puts first by itself are free; typed ones count"), _X_DOCS
    ),
    markup=documented(words("none: plain text; one $cashtag at most through the API"), _X_DOCS),
    reach=documented(
        Reach.CONDITIONAL,
        "docs.x.com, receives_your_dm",
        words(
            "they follow us, their messages are open to everybody, they take requests and we have"
            " Premium, or a conversation is already open"
        ),
    ),
    after_comment=unchecked(Window(), _NO_WINDOW),
    after_message=agreed(Window(), _NO_WINDOW),
    hiding=documented(
        Hiding.OURS,
        "docs.x.com, hide replies",
        words("replies in conversations that we started, 725 in each; one click still shows them"),
    ),
)

_POST = "lexicon app.bsky.feed.post"
_CHAT = "lexicon chat.bsky.convo.defs"
_FACETS = "lexicon app.bsky.richtext.facet"

BLUESKY = Channel(
    "bluesky",
    "Bluesky",
    reply_limit=verified(300, _POST, words("and {count} bytes", count=3_000)),
    post_limit=verified(300, _POST, words("and {count} bytes", count=3_000)),
    private_limit=documented(1_000, _CHAT, words("and {count} bytes", count=10_000)),
    unit=verified(Unit.GRAPHEME, _POST),
    private_unit=documented(Unit.GRAPHEME, _CHAT),
    links=documented(
        words("count in full; can be clicked where the text is marked with them"), _FACETS
    ),
    mentions=documented(
        words("count in full; told to the person where the text is marked with their account"),
        _FACETS,
    ),
    markup=documented(words("none: plain text, with marks beside it"), _FACETS),
    reach=verified(
        Reach.CONDITIONAL,
        "allowIncoming, chat.bsky.actor.declaration",
        words("what they allow: everybody, those whom they follow, or nobody"),
    ),
    after_comment=unchecked(Window(), _NO_WINDOW),
    after_message=unchecked(Window(), _NO_WINDOW),
    hiding=verified(
        Hiding.OURS,
        "lexicon app.bsky.feed.threadgate",
        words("replies in threads that we started, 300 of them; who may reply can be limited"),
    ),
)

_VALIDATOR = "mastodon, status_length_validator.rb"
_DEFAULT = words("by default: a server tells its own at /api/v2/instance")

MASTODON = Channel(
    "mastodon",
    "Mastodon",
    reply_limit=documented(500, _VALIDATOR, _DEFAULT),
    post_limit=documented(500, _VALIDATOR, _DEFAULT),
    private_limit=documented(500, _VALIDATOR, _DEFAULT),
    unit=documented(Unit.MASTODON, _VALIDATOR),
    private_unit=documented(Unit.MASTODON, _VALIDATOR),
    links=documented(
        words("23 each with http:// or https://; the server counts one without in full"),
        _VALIDATOR,
    ),
    mentions=documented(words("@name@server counts as @name"), _VALIDATOR),
    markup=documented(words("none: plain text; a content warning counts too"), _VALIDATOR),
    reach=documented(
        Reach.EXPOSED,
        "docs.joinmastodon.org, posting to your profile",
        words(
            "“direct” is a post for everybody who is mentioned in it, and the administrators of"
            " both servers can read it: nothing sensitive there; they may filter strangers"
        ),
    ),
    after_comment=unchecked(Window(), _NO_WINDOW),
    after_message=unchecked(Window(), _NO_WINDOW),
    hiding=unchecked(Hiding.NOTHING, words("an account can only be muted, blocked or reported")),
)

_THREADS_DOCS = "developers.facebook.com/docs/threads"
_NONE_IN_API = words("its API has no private messages")

THREADS = Channel(
    "threads",
    "Threads",
    reply_limit=documented(500, _THREADS_DOCS, words("1,000 replies in 24 hours")),
    post_limit=documented(
        500, _THREADS_DOCS, words("250 posts in 24 hours; a text attachment takes 10,000")
    ),
    private_limit=documented(None, _THREADS_DOCS, _NONE_IN_API),
    unit=documented(Unit.EMOJI_AS_BYTES, _THREADS_DOCS),
    private_unit=unchecked(Unit.EMOJI_AS_BYTES),
    links=documented(
        words("count in full; more than five different ones are refused"), _THREADS_DOCS
    ),
    mentions=unchecked(words("count in full")),
    markup=agreed(words("none: plain text; one topic tag")),
    reach=documented(Reach.NOBODY, _THREADS_DOCS, _NONE_IN_API),
    after_comment=documented(None, _THREADS_DOCS, _NONE_IN_API),
    after_message=documented(None, _THREADS_DOCS, _NONE_IN_API),
    hiding=documented(
        Hiding.OURS,
        "developers.facebook.com/docs/threads, manage_reply",
        words("replies right under our posts, and those under them; who may reply can be limited"),
    ),
)
