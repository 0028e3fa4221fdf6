"""What the text rules look for in French."""

from crisisctl.replies.lexicon import Lexicon

FRENCH = Lexicon(
    request=(
        (
            r"(?<!vous\s)(?<!nous\s)(?:r?envoy|communiqu|donn|transm|indiqu|pr[ée]cis|fourniss|partag|laiss|renseign"
            r"|confirm)\w{0,3}ez\b"
        ),
        r"transmettez\b",
        r"(?:on peut|peut-on|pourrait-on) (?:avoir|conna[îi]tre)",
        (
            r"(?:^\s{0,4}|[,:;] )(?:votre|vos|ton)\b"
            r"(?=[^.!?]{0,40}\b(?:svp|stp|s'il vous pla[îi]t)\W{0,4}$)"
        ),
        r"(?:envoie|donne|indique|dis)[ -]nous",
        r"faites[ -](?:nous|moi) (?:parvenir|suivre|part)",
        r"dites[ -](?:nous|moi)",
        r"[ée]cri(?:vez|s)(?:[ -](?:nous|moi))?(?: ici)? (?:votre|vos|ton|ta|tes|le|la|l')",
        (
            r"merci de (?:bien vouloir )?(?:nous |me |m')?(?:r?envoyer|communiquer|donner"
            r"|transmettre|indiquer|pr[ée]ciser|fournir|partager|laisser|renseigner|confirmer"
            r"|faire (?:parvenir|suivre))"
        ),
        (
            r"(?:pouvez|pourriez|pourrais|peux)[ -](?:vous"
            r"|tu) (?:s'il vous pla[îi]t )?(?:nous |me |m')?(?:r?envoyer|communiquer|donner"
            r"|transmettre|indiquer|pr[ée]ciser|fournir|partager|laisser|renseigner|confirmer"
            r"|rappeler|faire (?:parvenir|suivre))"
        ),
        (
            r"veuillez (?:nous |me )?(?:r?envoyer|communiquer|donner|transmettre|indiquer"
            r"|pr[ée]ciser|fournir|partager|laisser|renseigner|confirmer)"
        ),
        (
            r"n'h[ée]sitez pas [àa] (?:nous |me )?(?:r?envoyer|communiquer|donner|transmettre"
            r"|indiquer|fournir|partager|laisser)"
        ),
        r"quel(?:le)?s? (?:est|sont)",
        r"besoin (?:de|du|d')",
        r"il (?:nous|me) (?:faut|faudrait|manque)",
        r"(?:avez|auriez)[ -]vous (?:un|une|votre|le)",
        r"(?:puis|pourrais)[ -]je (?:avoir|conna[îi]tre)",
    ),
    personal=(
        (
            r"(?:num[ée]ros?|n°|no|r[ée]f[ée]rences?|r[ée]f) ?(?:de |du |d')?(?:la |votre "
            r"|ta )?(?:commande|t[ée]l[ée]phone|t[ée]l|portable|mobile|client|dossier|contrat"
            r"|suivi|colis|carte|compte|r[ée]servation|billet|adh[ée]rent|abonn[ée]"
            r"|s[ée]curit[ée] sociale|facture)"
        ),
        (
            r"(?:votre|vos|ton|ta|tes|une|l'|d') ?(?:adresse|e-?mail|courriel|mail"
            r"|t[ée]l[ée]phone|portable|coordonn[ée]es|identifiants?|nom\b|pr[ée]nom"
            r"|date de naissance|r\.?i\.?b\b|iban|num[ée]ro\b|pi[èe]ce d'identit[ée]"
            r"|carte d'identit[ée]|passeport|code postal|informations personnelles)"
        ),
        r"adresse (?:e-?mail|mail|postale|[ée]lectronique|compl[èe]te)",
        r"date de naissance",
        r"coordonn[ée]es (?:bancaires|compl[èe]tes|personnelles)",
        r"nom et pr[ée]nom",
        r"\biban\b",
    ),
    secret=(
        r"mots? de passe",
        r"cryptogramme",
        r"\bcv[vc]\b",
        r"num[ée]ro complet de (?:la |votre |ta )?carte",
        r"num[ée]ro de (?:la |votre |ta )?carte (?:bancaire|bleue|de cr[ée]dit|de paiement)",
        r"num[ée]ro de (?:la |votre |ta )cb\b",
        (
            r"code (?:pin|secret|confidentiel|sms|de (?:v[ée]rification|s[ée]curit[ée]"
            r"|validation|confirmation))\b"
        ),
        r"code (?:\w+ )?(?:re[çc]u|envoy[ée]|affich[ée]) (?:par|sur|au|dans)",
        r"code à (?:six|6) chiffres",
    ),
    not_secret=(
        r"(?:(?:quatre|4|deux|2|six|6) derniers|derniers (?:quatre|4)) chiffres",
        r"(?:r[ée]initialis|chang|modifi|renouvel)\w*[^.!?]{0,20}mots? de passe",
    ),
    refusal=(
        r"\b(?:vous|te) demand(?:e|ent|ant|er|erait|eraient)\b",
        (
            r"\bne (?!manquez|tardez)(?:\w{1,5} )?\w{3,20} (?:pas|jamais|rien|plus|aucun"
            r"|aucune|ni)\b"
        ),
        r"\bn'(?!h[ée]sitez)\w{3,20} (?:pas|jamais|rien|plus|aucun|aucune|ni)\b",
        r"\b(?:jamais|sans|[ée]vitez|inutile|surtout pas|plut[ôo]t que|au lieu)\b",
        (
            r"\bne (?:nous |vous )?(?:partagez|communiquez|publiez|donnez|envoyez|laissez"
            r"|transmettez)\b"
        ),
    ),
    route=(
        r"messages? priv[ée]e?s?",
        r"messageries?",
        r"\bmps?\b",
        r"en priv[ée]e?\b",
        r"\bdms?\b",
        r"messenger",
        r"\binbox\b",
        (
            r"(?:via|sur|par|dans|depuis) (?:ce|cet|notre|le|votre|un) (?:lien|formulaire|chat"
            r"|espace|compte)"
        ),
        r"formulaire",
        r"service client(?:s|[èe]le)? au",
        r"par (?:e-?mail|mail|courriel|t[ée]l[ée]phone|sms)",
        r"appelez",
        r"espace client",
        r"\{\w*(?:link|lien)\w*\}",
        r"m\.me/",
        r"[^\s@]@[\w-]+\.\w",
    ),
    in_public=(
        r"\bici(?: m[êe]me)?\b(?! ?:)",
        r"en commentaire",
        r"en r[ée]ponse",
        r"sous (?:ce|cette|votre)",
        r"en public",
    ),
    our_line=(
        r"\bappel(?:ez|er)\b",
        r"\bjoign",
        r"\bcontactez",
        r"num[ée]ro vert",
        r"service (?:client|conso)",
        r"standard|hotline|assistance|notre ligne",
    ),
    non_apology=(
        (
            r"(?:d[ée]sol[ée]e?s?|navr[ée]e?s?|excuses?|excusons|regrett\w+"
            r"|regrets)(?: \w+){0,2} si (?:vous (?:avez|aviez|[êe]tes|[ée]tiez|vous)|tu (?:as"
            r"|es|te)|certain\w*|quelqu'un|on a|cela|[çc]a|cette|cet|ce|notre|nos|des"
            r"|nous avons)\b"
        ),
        r"regrett\w+ que (?:vous (?:ayez|soyez|vous|le|l')|certain\w*)",
        (
            r"d[ée]sol[ée]e?s? que (?:vous (?:le |l'|vous )?(?:pren|ressent|sent|ayez (?:mal"
            r"|[ée]t[ée]))\w*)"
        ),
        (
            r"(?:a|ont|ait|aient|avoir) pu (?:vous |en |les |le |la |\w+ )?(?:heurt|choqu"
            r"|offens|bless|d[ée]plai|d[ée]plu|g[êe]n)\w*"
        ),
        r"puisse(?:nt)? (?:vous |en |avoir |\w+ )?(?:heurt|choqu|offens|bless|d[ée]plai)\w*",
        r"g[êe]ne (?:[ée]ventuelle|occasionn[ée]e)",
        r"[ée]ventuelle g[êe]ne",
        r"possible gêne",
        r"d[ée]sagr[ée]ments? (?:[ée]ventuels?|occasionn[ée]s?)",
        r"[ée]ventuels d[ée]sagr[ée]ments",
        r"des erreurs ont [ée]t[ée] commises",
        r"d[ée]sol[ée]e?s? ?,? mais\b",
        (
            r"(?:souhait(?:ons|erions|e|erais)|ten(?:ons|ions) [àa]|voudrions|voulons"
            r"|aimerions) (?:nous excuser|vous pr[ée]senter (?:nos|mes|des) excuses"
            r"|pr[ée]senter (?:nos|mes|des) excuses)"
        ),
    ),
)
