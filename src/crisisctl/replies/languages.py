"""Texts in languages whose words the rules do not know: it is said, not passed over in silence."""

import re
from collections.abc import Iterator
from dataclasses import replace

from crisisctl.model.findings import Level, TextFinding
from crisisctl.replies.draft import Draft
from crisisctl.replies.lexicon import LANGUAGES
from crisisctl.replies.rules import LANGUAGE_PARITY
from crisisctl.words import words

# The commonest words of Spanish, German, Italian, Dutch, Portuguese, Polish and Turkish, but those
# that French or English has too; folded, as the lexicons read.
_OTHER_WORDS = """
    el los las del por para una su sus muy pero usted ustedes hola gracias favor cuando como
    nuestro nuestra nuestros hemos porque puede pueda aqui ahora lamentamos estamos sentimos
    envienos pedido este esta todo todos desde hasta tambien mensaje privado ayuda correo numero al
    tus revisa siguenos inconveniente directos mas der das und ist nicht wir sie ihr ihre ihren
    ihnen bitte danke haben werden auf eine einen mit auch uns unser unsere dem sich leid fur bei
    wird sind hallo schicken nachricht bestellung vom zum zur ich du dir dein deine deinem als
    gerne gruss kannst konnen kein noch wenn oder dass gli della delle degli che sono siamo abbiamo
    grazie nostro nostra vostro suo sua anche piu perche ciao buongiorno questo questa nel nella
    alla dei ordine messaggio inviaci averci scritto stiamo sulla tuo tua vostra nostri prego sotto
    scusi dispiace het een van ik je wij niet voor aan dit uw onze ons graag bedankt kunt heeft
    hebben naar ook maar wordt deze excuses hoi beste bericht bestelling nao voce um uma com seu
    obrigado obrigada muito mais pelo pela aos dos sao tambem ola nossa nosso mensagem encomenda
    voces isso pedimos desculpa prosimy prosze dziekujemy przepraszamy nie jest oraz przez
    zamowienia zamowienie nam lutfen bir icin cok bize tesekkurler siparis numaranizi buraya yazin
    merhaba
"""
_OUR_WORDS = """
    le la les des du est et pas ne je vous nous qui votre vos avec sur dans cette merci bonjour
    avons sommes etes notre ce au aux
    the and is are was we you your our with this have has been to of please thank thanks sorry
    that it for can will
"""
_OTHERS, _OURS = frozenset(_OTHER_WORDS.split()), frozenset(_OUR_WORDS.split())
_FEWEST = 2
"""Words that tell a language: one may be a name, or a place."""
_LETTER = re.compile(r"[^\W\d_]")
_OTHER_LETTER = re.compile("[\u0370-\u1dff\u1f00-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff]")


def unread(draft: Draft) -> Iterator[TextFinding]:
    """CC219: a text for others in neither French nor English, by its words or by what it is told.

    What needs no words was judged all the same: numbers, addresses, links, length.
    """
    if draft.audience == "internal" or not draft.text.strip():
        return
    others = _others(draft)
    if others < _FEWEST and draft.language in LANGUAGES:
        return
    ours = len(_OURS.intersection(draft.reading.words))
    is_other = others >= _FEWEST and others > 2 * ours
    if is_other or (draft.language not in LANGUAGES and ours <= others):
        message = words(
            "the rules know the words of English and of French only: of this text they judged its "
            "length, numbers, addresses and links; have it read by somebody who knows its language"
        )
        yield TextFinding(
            replace(LANGUAGE_PARITY, level=Level.WARNING), message, 0, len(draft.text)
        )


def _others(draft: Draft) -> int:
    """How many different words speak for another language."""
    known = len(_OTHERS.intersection(draft.reading.words))
    foreign = len(_OTHER_LETTER.findall(draft.unusual))
    return known + (foreign if foreign and 2 * foreign > len(_LETTER.findall(draft.text)) else 0)
