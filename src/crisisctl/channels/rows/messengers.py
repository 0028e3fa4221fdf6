"""WhatsApp, SMS and e-mail: what only one person reads."""

from datetime import timedelta

from crisisctl.channels.channel import Channel, Window
from crisisctl.channels.fact import agreed, documented, unchecked
from crisisctl.model.platforms import Hiding, Reach, Unit
from crisisctl.words import words

_NO_PUBLIC = words("nothing is public there")
_IN_FULL = words("count in full")
_NO_MENTIONS = words("there are none")
_NO_WINDOW = words("no window was found")
_NUMBER = words("whoever has our number")

WHATSAPP = Channel(
    "whatsapp",
    "WhatsApp",
    reply_limit=unchecked(0, _NO_PUBLIC),
    post_limit=unchecked(0, _NO_PUBLIC),
    private_limit=agreed(4_096, words("an approved template takes 1,024")),
    unit=unchecked(Unit.CODE_POINT),
    private_unit=unchecked(Unit.CODE_POINT),
    links=unchecked(_IN_FULL),
    mentions=unchecked(_NO_MENTIONS),
    markup=unchecked(words("*bold*, _italic_ and ~struck~ are shown so")),
    reach=agreed(
        Reach.ANYBODY,
        words("whoever has our number; we answer within 24 hours of their message"),
    ),
    after_comment=unchecked(None, _NO_PUBLIC),
    after_message=agreed(
        Window(timedelta(hours=24)), words("afterwards only an approved template")
    ),
    hiding=unchecked(Hiding.NOTHING, _NO_PUBLIC),
)

_GSM = "3GPP TS 23.038, TS 23.040"

SMS = Channel(
    "sms",
    "SMS",
    reply_limit=unchecked(0, _NO_PUBLIC),
    post_limit=unchecked(0, _NO_PUBLIC),
    private_limit=documented(
        None, _GSM, words("beyond 160 characters of GSM-7 or 70 others, in parts of 153 or 67")
    ),
    unit=documented(Unit.SMS, _GSM),
    private_unit=documented(Unit.SMS, _GSM),
    links=unchecked(_IN_FULL),
    mentions=unchecked(_NO_MENTIONS),
    markup=documented(words("none; ^ [ ] ~ \\ | € and braces count as two"), _GSM),
    reach=unchecked(Reach.ANYBODY, _NUMBER),
    after_comment=unchecked(None, _NO_PUBLIC),
    after_message=unchecked(Window(), _NO_WINDOW),
    hiding=unchecked(Hiding.NOTHING, _NO_PUBLIC),
)

EMAIL = Channel(
    "email",
    "E-mail",
    reply_limit=unchecked(0, _NO_PUBLIC),
    post_limit=unchecked(0, _NO_PUBLIC),
    private_limit=unchecked(
        None, words("RFC 5322 limits lines, to 998 bytes, which mail programs see to")
    ),
    unit=unchecked(Unit.BYTE),
    private_unit=unchecked(Unit.BYTE),
    links=unchecked(_IN_FULL),
    mentions=unchecked(_NO_MENTIONS),
    markup=unchecked(words("HTML, with plain text beside it")),
    reach=unchecked(Reach.ANYBODY, words("whoever has our address")),
    after_comment=unchecked(None, _NO_PUBLIC),
    after_message=unchecked(Window(), _NO_WINDOW),
    hiding=unchecked(Hiding.NOTHING, _NO_PUBLIC),
)
