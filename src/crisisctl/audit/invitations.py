"""What a public text says of a private conversation: an invitation, a report, a refusal.

The notation is that of `crisisctl.replies.notation`.
"""

from dataclasses import dataclass
from functools import cache

from crisisctl.replies.phrases import Phrases, indexed
from crisisctl.replies.plain import plain

_INVITES = """
    dm|pm|inbox|direct_message|private_message us|me|our|the|your|with|so|over|to|a|any|more
    message|msg us|me
    send|drop|shoot|pop|ping|give|leave|fire|write|slide [us|me|over|it|them|this|that|your|
        a|an|the|through|across] .5 dm|dms|pm|pms|direct_message|direct_messages|
        private_message|private_messages|direct_msg|private_msg|inbox
    via|by|in|through|over|on|to|into|using [our|the|a|your] dm|dms|pm|pms|direct_message|
        direct_messages|private_message|private_messages|direct_messaging|private_messaging|inbox
    private|secure|secured|secured_private|private_secured|encrypted link|chat|conversation|
        channel|portal|message|messaging|line
    click|tap|press|hit|use .4 message|dm|messenger_button|button
    follow .6 dm|direct_message|pm|private_message
    let's|lets|we|please|can|could|you|to|and|or|then|just|also|feel_free_to|us [please|kindly|
        just|also|all] dm|pm|direct_message|private_message !you|you're
    ^ dm|pm|direct_message
    ^ please|kindly|just|yes dm|pm|direct_message
    dm please|w|which|what|when|if|your|the|us|me
    send|drop|shoot|leave|write us|me a|an [quick|short|private] message
    on|via|through|in [our] messenger|whatsapp
    messages_compose
    envoyez|envoyer|envoie|envoi|adressez|laissez|écrivez|écrire|transmettre|communiquer|
        contactez|contacter|joindre|rejoignez|retrouvez|répondez|donnez|précisez|indiquez|
        transmettez|communiquez|partagez|échanger|poursuivre|continuer|invite|invitons .8 mp|dm|
        mps|dms|message_privé|messages_privés|message_direct|messages_directs|
        messagerie_privée|privé|inbox|pv|message_prive
    en|par|via|au [un] mp|dm|mps|dms|message_privé|messages_privés|message_direct|
        messagerie_privée|messagerie_instantanée|pv|message_prive
    en|par privé|prive
    sur|via|par messenger|whatsapp
"""
_NOWHERE = """
    contact|reach|write|message|talk|speak|get|tell|send|share .6 privately|in_private|
        confidentially|offline
    take|move|continue|discuss|bring .4 offline|private|privately|in_private
    contactez|écrivez|échanger|parler|poursuivre|continuer|discuter .5 en_privé
"""
_REPORTS = """
    sent|dmed|pmed|messaged|responded|replied|answered|written|reached_out|followed_up .4 to|in|
        via|by|through [your|the|our] dm|dms|pm|pms|inbox|private_message|direct_message
    sent|replied|answered|left you .3 dm|pm|message|private_message|direct_message
    we|we've|i|i've|have|just dmed|dm'd|dm'ed|pmed|pm'd|messaged you
    check|see [out] your dm|dms|inbox|direct_messages|private_messages|messages
    received|got|seen|see|have your|the|that dm|dms|pm|direct_message|private_message
    thank_you|thanks for [sending] your|the|that|sending .2 dm|pm|direct_message|private_message
    thank_you_so_much for the|your dm|pm|message
    respond|responding|reply|replying|continuing|touch [shortly|soon] in|via|by|through|
        to [your|the] dm|dms|pm|pms|inbox
    avons|ai|a|venons|viens .3 répondu|envoyé|écrit|contacté|contactée|adressé|de_répondre|
        d_envoyer|d_écrire .4 mp|dm|mps|dms|privé|message_privé|messagerie|messages_privés
    vous|te réponds|répond|répondons|écris|écrit|écrivons|contacte|contactons en|par [un] mp|dm|
        mps|dms|message_privé
    avons|ai [bien] reçu .2 mp|dm|message_privé
    merci pour|de votre|le|ce mp|dm|message_privé
    consultez|regardez|vérifiez vos|votre|les mp|dm|mps|dms|messages|messagerie
"""
# What was settled there: the word in public that a private conversation owes.
_SETTLED = """
    échangé|échangés|parlé|discuté|réglé|réglée|réglés|résolu|résolue|traité|traitée|répondu|
        convenu|convenus .4 en|par|via [un] privé|mp|dm|mps|dms|message_privé|messages_privés
    suite à|de nos|notre|vos|votre échanges|échange|messages|message [en|par] privé|privés|mp|dm
    pas [pu] [nous|vous] parler|échanger|joindre|discuter .2 en|par privé|mp|dm
    we|i have|'ve [now|all] resolved|sorted|fixed|settled|handled|agreed|answered .4 in|over|via|
        by|through|on [a|your|our|the] dm|dms|pm|pms|private|private_message|direct_message
    been|was|were|is|now resolved|sorted|fixed|settled|handled|agreed|answered .4 in|over|via|by|
        through|on [a|your|our|the] dm|dms|pm|pms|private|private_message|direct_message
    spoke|spoken|talked|discussed .4 in|over|via|by|through [a|your|our|the] dm|dms|pm|pms|private|
        private_message|direct_message
    not|weren't|wasn't|couldn't [been] [able_to] talk|speak|reach .2 in_private|privately
"""
_REFUSES = """
    don't|do_not|never|not send|write|share|give|post|use|put|dm .3 dm|dms|pm|pms|direct_message
    can't|cannot|unable_to|not_able_to send|receive|read|take|accept|use|open|answer|see .1 dm|dms|
        pm|pms|direct_message
    pas|jamais|rien|impossible [nous|de|d] envoyer|écrire|donner|répondre|recevoir|lire|
        en|par|vos|nos|les .3 mp|dm|mps|dms|message_privé|messages_privés
"""
_CANNOT = """
    can't|cannot|can_not|couldn't|unable_to|not_able_to|won't|doesn't|didn't .4 dm|pm|
        direct_message|private_message
    dm|dms|pms|direct_messages [are|is] closed|off|disabled|blocked|locked|turned_off
    dm|dms aren't|isn't|not|doesn't|won't open|working|work|go|send|possible
    you|u have_to|need_to|must|should|don't|do_not|aren't|are_not|not follow|following me|back
    won't|wont|not let|letting me message|dm|pm|msg you|u
    can't|cannot|unable_to message|dm|pm|msg|inbox you|u
    no|isn't|not|don't .3 message|dm button|option
    follow me|back .5 dm|message|pm
    peux|peut|arrive|possible|impossible|moyen [pas] .5 mp|dm|mps|dms|message_privé|
        messages_privés
    mp|dm|dms|mps|messages_privés .2 fermé|fermés|bloqué|bloqués|impossible|désactivés
    vous|tu ne me suivez|suis pas
    suivez|suivre|abonnez .1 moi
"""


@dataclass(frozen=True, slots=True)
class Private:
    """What a text of the brand says of private messages.

    `invites`: it asks the person to go on in private; `nowhere`: and does not say by which way;
    `reports`: it tells of a private conversation that goes on.
    """

    invites: bool
    nowhere: bool
    reports: bool


@cache
def _phrases() -> Phrases:
    blocks = {
        "invites": _INVITES,
        "nowhere": _NOWHERE,
        "reports": _REPORTS,
        "settled": _SETTLED,
        "refuses": _REFUSES,
        "cannot": _CANNOT,
    }
    return Phrases(indexed(blocks.items()))


def private(text: str) -> Private:
    """Read a public text of the brand."""
    found = _phrases().find(plain(text).text)
    reports = found.get("reports", [])
    settled = found.get("settled", [])
    others = [*reports, *settled, *found.get("refuses", ())]
    invites = [
        one for one in found.get("invites", ()) if not any(_over(one, other) for other in others)
    ]
    vague = [
        one for one in found.get("nowhere", ()) if not any(_over(one, other) for other in settled)
    ]
    nowhere = bool(vague) and not found.get("invites") and not _has_link(text)
    return Private(bool(invites) or nowhere, nowhere, bool(reports))


def _over(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _has_link(text: str) -> bool:
    return "http" in text or "www." in text


def says_impossible(text: str) -> bool:
    """Whether a person says that they can't write in private."""
    return "cannot" in _phrases().find(plain(text).text)
