"""The words that the text rules look for, in French and in English: data, read in lower case.

A blank stands for any run of blanks. Alternatives hold no nested repetition, so that the time to
search a text grows with its length and no faster.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Alternatives of one language.

    `request`, `personal` and `secret` meet in one sentence; `refusal` says that nobody should
    answer here, `route` names a place that is not public, and `in_public` a place that is.
    """

    request: tuple[str, ...]
    personal: tuple[str, ...]
    secret: tuple[str, ...]
    not_secret: tuple[str, ...]
    refusal: tuple[str, ...]
    route: tuple[str, ...]
    in_public: tuple[str, ...]
    our_line: tuple[str, ...]
    non_apology: tuple[str, ...]


FRENCH = Lexicon(
    request=(
        r"(?:r?envoy|communiqu|donn|transm|indiqu|pr[ée]cis|fourniss|partag|laiss|renseign|confirm)"
        r"\w{0,3}ez\b",
        r"transmettez\b|(?:envoie|donne|indique|dis)[ -]nous",
        r"faites[ -](?:nous|moi) (?:parvenir|suivre|part)",
        r"dites[ -](?:nous|moi)|[ée]crivez votre",
        r"merci de (?:bien vouloir )?(?:nous |me |m')?"
        r"(?:r?envoyer|communiquer|donner|transmettre|indiquer|pr[ée]ciser|fournir|partager|laisser"
        r"|renseigner|confirmer|faire (?:parvenir|suivre))",
        r"(?:pouvez|pourriez|pourrais|peux)[ -](?:vous|tu) (?:s'il vous pla[îi]t )?(?:nous |me |m')?"
        r"(?:r?envoyer|communiquer|donner|transmettre|indiquer|pr[ée]ciser|fournir|partager|laisser"
        r"|renseigner|confirmer|rappeler|faire (?:parvenir|suivre))",
        r"veuillez (?:nous |me )?(?:r?envoyer|communiquer|donner|transmettre|indiquer|pr[ée]ciser"
        r"|fournir|partager|laisser|renseigner|confirmer)",
        r"n'h[ée]sitez pas [àa] (?:nous |me )?(?:r?envoyer|communiquer|donner|transmettre|indiquer"
        r"|fournir|partager|laisser)",
        r"quel(?:le)?s? (?:est|sont)|besoin (?:de|du|d')",
        r"il (?:nous|me) (?:faut|faudrait|manque)",
        r"(?:avez|auriez)[ -]vous (?:un|une|votre|le)|(?:puis|pourrais)[ -]je (?:avoir|conna[îi]tre)",
    ),
    personal=(
        r"(?:num[ée]ros?|n°|no|r[ée]f[ée]rences?|r[ée]f) ?(?:de |du |d')?(?:la |votre |ta )?"
        r"(?:commande|t[ée]l[ée]phone|t[ée]l|portable|mobile|client|dossier|contrat|suivi|colis"
        r"|carte|compte|r[ée]servation|billet|adh[ée]rent|abonn[ée]|s[ée]curit[ée] sociale|facture)",
        r"(?:votre|vos|ton|ta|tes|une|l'|d')"
        r" ?(?:adresse|e-?mail|courriel|mail|t[ée]l[ée]phone|portable|coordonn[ée]es"
        r"|identifiants?|nom\b|pr[ée]nom|date de naissance|r\.?i\.?b\b|iban|num[ée]ro\b"
        r"|pi[èe]ce d'identit[ée]|carte d'identit[ée]|passeport|code postal|informations personnelles)",
        r"adresse (?:e-?mail|mail|postale|[ée]lectronique|compl[èe]te)|date de naissance",
        r"coordonn[ée]es (?:bancaires|compl[èe]tes|personnelles)|nom et pr[ée]nom|\biban\b",
    ),
    secret=(
        r"mots? de passe|cryptogramme|\bcv[vc]\b",
        r"num[ée]ro complet de (?:la |votre |ta )?carte",
        r"num[ée]ro de (?:la |votre |ta )?carte (?:bancaire|bleue|de cr[ée]dit|de paiement)",
        r"num[ée]ro de (?:la |votre |ta )cb\b",
        r"code (?:pin|secret|confidentiel|sms|de (?:v[ée]rification|s[ée]curit[ée]|validation|confirmation))\b",
        r"code (?:\w+ )?(?:re[çc]u|envoy[ée]|affich[ée]) (?:par|sur|au|dans)|code à (?:six|6) chiffres",
    ),
    not_secret=(
        r"(?:(?:quatre|4|deux|2|six|6) derniers|derniers (?:quatre|4)) chiffres",
        r"(?:r[ée]initialis|chang|modifi|renouvel)\w*[^.!?]{0,20}mots? de passe",
    ),
    refusal=(
        r"\bne (?!manquez|tardez)(?:\w{1,5} )?\w{3,20} (?:pas|jamais|rien|plus|aucun|aucune|ni)\b",
        r"\bn'(?!h[ée]sitez)\w{3,20} (?:pas|jamais|rien|plus|aucun|aucune|ni)\b",
        r"\b(?:jamais|sans|[ée]vitez|inutile|surtout pas|plut[ôo]t que|au lieu)\b",
        r"\bne (?:nous |vous )?(?:partagez|communiquez|publiez|donnez|envoyez|laissez|transmettez)\b",
    ),
    route=(
        r"messages? priv[ée]e?s?|messageries?|\bmps?\b|en priv[ée]e?\b|\bdms?\b|messenger|\binbox\b",
        r"(?:via|sur|par|dans|depuis) (?:ce|cet|notre|le|votre|un) (?:lien|formulaire|chat|espace|compte)",
        r"formulaire|service client(?:s|[èe]le)? au|par (?:e-?mail|mail|courriel|t[ée]l[ée]phone|sms)",
        r"appelez|espace client|\bhttps?:|\bwww\.|\{\w*(?:link|lien)\w*\}|m\.me/|[^\s@]@[\w-]+\.\w",
    ),
    in_public=(
        r"\bici(?: m[êe]me)?\b(?! ?:)",
        r"en commentaire|en r[ée]ponse|sous (?:ce|cette|votre)|en public",
    ),
    our_line=(
        r"appel(?:ez|er)|joign|contact(?:ez|er)|num[ée]ro vert|service|standard|ligne|hotline|assistance",
    ),
    non_apology=(
        r"(?:d[ée]sol[ée]e?s?|navr[ée]e?s?|excuses?|excusons|regrett\w+|regrets)(?: \w+){0,2} si "
        r"(?:vous (?:avez|aviez|[êe]tes|[ée]tiez|vous)|tu (?:as|es|te)|certain\w*|quelqu'un|on a"
        r"|cela|[çc]a|cette|cet|ce|notre|nos|des|nous avons)\b",
        r"regrett\w+ que (?:vous (?:ayez|soyez|vous|le|l')|certain\w*)",
        r"d[ée]sol[ée]e?s? que (?:vous (?:le |l'|vous )?(?:pren|ressent|sent|ayez (?:mal|[ée]t[ée]))\w*)",
        r"(?:a|ont|ait|aient|avoir) pu (?:vous |en |les |le |la |\w+ )?"
        r"(?:heurt|choqu|offens|bless|d[ée]plai|d[ée]plu|g[êe]n)\w*",
        r"puisse(?:nt)? (?:vous |en |avoir |\w+ )?(?:heurt|choqu|offens|bless|d[ée]plai)\w*",
        r"g[êe]ne (?:[ée]ventuelle|occasionn[ée]e)|(?:[ée]ventuelle|possible) g[êe]ne",
        r"d[ée]sagr[ée]ments? (?:[ée]ventuels?|occasionn[ée]s?)|[ée]ventuels d[ée]sagr[ée]ments",
        r"des erreurs ont [ée]t[ée] commises",
        r"d[ée]sol[ée]e?s? ?,? mais\b",
        r"(?:souhait(?:ons|erions|e|erais)|ten(?:ons|ions) [àa]|voudrions|voulons|aimerions)"
        r" (?:nous excuser|vous pr[ée]senter (?:nos|mes|des) excuses|pr[ée]senter (?:nos|mes|des) excuses)",
    ),
)

ENGLISH = Lexicon(
    request=(
        r"\b(?:send|share|give|provide|drop|leave|confirm|state|specify|supply|forward|include|type)"
        r"(?:ing)?\b",
        r"\b(?:tell|let) (?:us|me)\b|\breply with\b|\bpost your\b|\brespond with\b",
        r"what(?:'s| is| was| are) (?:your|the)\b|\b(?:may|can|could) (?:i|we) (?:please )?(?:have|get|know)\b",
        r"\b(?:we|i)(?:'ll| will| would|'d)? (?:just )?(?:need|require)\b|\bdo you have (?:a|an|your|the)\b",
    ),
    personal=(
        r"\b(?:order|account|customer|client|booking|reservation|confirmation|tracking|ticket|case|member"
        r"|membership|policy|phone|mobile|cell|telephone|contact|invoice|passport|ssn"
        r"|social security|loyalty|reference|credit card|debit card|card)"
        r" (?:number|no\b|nr\b|#|id\b|code\b|ref\b|reference|details\b|info)",
        r"\border ?#|\be-?mail address(?:es)?\b|\b(?:delivery|billing|home|postal|street|full|mailing) address\b",
        r"\b(?:contact|personal|bank|payment) (?:details|info|information)\b|\bdate of birth\b|\bd\.?o\.?b\b",
        r"\b(?:first|last|full|real|legal) name\b|\bsurname\b|\bpost ?code\b|\bzip(?: ?code)?\b",
        r"\biban\b|\bpassport\b|\bid (?:card|document)\b",
        r"\byour (?:\w+ ){0,2}(?:address|e-?mail|phone|mobile|telephone|username|user ?id|name|number|dob)\b",
    ),
    secret=(
        r"\bpass(?:word|code|phrase)s?\b|\bcv[vc]2?\b|\bsecurity code\b|\bone[ -]time (?:code|password|pin)\b",
        r"\botp\b|\b(?:verification|authentication|2fa|login|confirmation sms) codes?\b",
        r"\bpin (?:code|number)\b|\byour pin\b",
        r"\b(?:full|complete|entire|whole|long) (?:credit |debit |bank |payment )?card number\b",
        r"\b(?:your|the) (?:credit |debit |bank |payment )?card number\b|\b(?:credit|debit|bank) card number\b",
        r"\bcode (?:we|that we|you) (?:just )?(?:sent|texted|received|got)\b",
    ),
    not_secret=(
        r"\b(?:last|final) (?:4|four|5|five|2|two|few) (?:digits|numbers)\b",
        r"\b(?:reset|resetting|change|changing|update|updating|forgot|forgotten)\b[^.!?]{0,20}\bpass(?:word|code)s?\b",
        r"\bpass(?:word|code)s? (?:reset|change|recovery)\b",
    ),
    refusal=(
        r"\b(?:do not|don't|dont|never|please avoid|avoid|refrain from|will not|won't|no need to"
        r"|instead of|rather than|without|nobody|no one)\b(?! hesitate)",
    ),
    route=(
        r"\bdm(?:s|ed|ing|'s)?\b|\bdirect(?:ly)?[ -]messag|\bprivate(?:ly)?\b|\bpms?\b|\bmessenger\b",
        r"\binbox\b|\bmessage us\b|\bby message\b|\bclick 'message'|\bvia message\b|\bsend (?:us )?a message\b",
        r"\b(?:via|through|using|on|in|into|at|over|from|with) (?:this|our|the|your|a|an) (?:\w+ )?"
        r"(?:link|form|chat|account|app|portal|website|site|phone|page|email|e-mail)\b",
        r"\b(?:call|phone|ring|chat with|email|e-mail) (?:us|me|our)\b|\bby (?:phone|e-?mail|text|sms|chat)\b",
        r"\bhttps?:|\bwww\.|\{\w*link\w*\}|\bm\.me/|[^\s@]@[\w-]+\.\w|\bt\.co/|\bfeedback report\b",
    ),
    in_public=(
        r"\b(?:in|as) (?:the |a )?(?:comments?|repl(?:y|ies)|thread)\b|\bbelow\b|\breply with\b|\bpublicly\b",
        r"\b(?:right )?here(?: please)?(?= ?(?:[.!?,]|and|so|$))",
    ),
    our_line=(
        r"\bcall|\bphone us|\bring|\breach|\bcontact|\bhotline|\bhelpline|\bour (?:number|line|team)"
        r"|\btoll|\btext us|\bspeak|\btalk",
    ),
    non_apology=(
        r"\b(?:sorry|apologi[sz]e|apologies|regret)(?: \w+){0,2} if (?:you (?:feel|felt|were|are|got|have|had"
        r"|think|thought|took|found)|anyone|someone|any\b|some\b|people|we (?:have|offended|upset|hurt|caused)"
        r"|this (?:has|have|was|is|caused|upset|offended)|it (?:has|was|caused|upset)|our\b|that (?:was|caused))",
        r"\b(?:sorry|regret|apologi[sz]e) (?:that )?you (?:feel|felt)\b",
        r"\b(?:any|the|this) inconveniences?(?: \w+){0,4} caused?\b|\binconveniences? caused\b"
        r"|\binconveniences? (?:this|it|that) (?:may|might|could|has|have)\b|\bany inconveniences?\b",
        r"\bmistakes were made\b|\bsorry ?,? but\b|\bapologies ?,? but\b",
        r"\b(?:would|'d) like to apologi[sz]e\b|\b(?:want|wanted|wish) to apologi[sz]e\b",
        r"\b(?:may|might) have (?:been |felt )?(?:offended|hurt|upset|caused offen[cs]e)\b",
    ),
)

LEXICONS: Mapping[str, Lexicon] = MappingProxyType({"fr": FRENCH, "en": ENGLISH})


def lexicons(language: str) -> tuple[Lexicon, ...]:
    """The lexicon of a language ("fr", "fr-FR"), or all of them for one that has none."""
    known = LEXICONS.get(language.partition("-")[0])
    return (known,) if known else tuple(LEXICONS.values())


@cache
def either(alternatives: tuple[str, ...]) -> re.Pattern[str]:
    pattern = "|".join(alternatives).replace("[ -]", r"[\s-]")
    return re.compile(pattern.replace(" ?", r"\s{0,4}").replace(" ", r"\s{1,4}"))
