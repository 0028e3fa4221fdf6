"""What people's data is called where somebody asks for it. For folded text."""

from collections.abc import Collection

_NOT_OURS = (  # numbers of things
    r"(?!(?:la |votre )?(?:train|bus|flight|vol|lot|batch|model|modele|serial|serie|version|build"
    r"|item|product|produit|part|gate|porte|platform|quai|seat|siege|place|room|route|ligne|page"
    r"|episode|sku|article|store|magasin|shop|the|our|notre|this|that|what|which|quel|prime|error"
    r"|erreur|rue|voiture|rame|tram|metro|winning|lucky|right|same|large|small|great)\b)"
)
_SHORT = "no nr num nums numero numeros ref refs reference references"
_MARKS = f"{_SHORT} code id identifiant nº"
_OF = """
commande cmd cde client dossier contrat reservation resa suivi colis tel telephone mobile portable
adherent abonne facture billet compte assure societaire carte secu postal passeport fidelite
whatsapp
"""
_WHOSE = """
order booking account acct acc customer client phone mobile cell contact callback tracking case
claim policy contract member membership reservation confirmation reference ticket invoice passport
loyalty house zip post user ref telephone e-mail email mail home billing delivery postal street
shipping id insurance licence license plate
"""
_MARK = """
number numbers num nr nbr no ref reference id code codes address details card name
"""
_ALONE = """
name names surname surnames username usernames prenom prenoms nom noms adresse adresses mail mails
email emails courriel courriels tel telephone portable mobile phone dob ddn cp postcode zip addy
address addresses coordonnees iban rib reg registration eircode imei mpan deets pnr numero numeros
number numbers identifiant identifiants whatsapp street rue ssn nir cni birthdate pincode
"""
_ELSEWHERE = "n º ° # birth naissance identite upi pin social"
"""One of these stands in what has more than a word of its own."""


def _any(words: str) -> str:
    return f"(?:{'|'.join(sorted(words.split(), key=len, reverse=True))})"


DATA = (
    rf"(?:(?:(?:n\s?°|n\sº|{_any(_SHORT)}\.)\s?|{_any(_MARKS)}\s)(?:de |du |d'|)"
    rf"(?:la |l'|votre |ton |)(?:{_any(_OF)}|securite sociale)"
    rf"|{_any(_MARKS)}{_any(_OF)}"
    rf"|(?:{_any(_WHOSE)}|social security|national insurance)\s?(?:no\b\.?|#|{_any(_MARK)})"
    r"|(?:full|last|first|family|legal|user|maiden) names?"
    r"|nom de (?:la|votre|ta) banque|noms? (?:de famille|complet)"
    r"|adresses? (?:e-?mail|mail|postale|complete|exacte)"
    r"|adresse de livraison|(?:e-?)?mails?(?: de contact)?|date de naissance"
    r"|date of birth|birth ?date|upi id|pin ?code|code postal"
    rf"|{_any(_ALONE)}|(?:car|vehicle|van|bike) reg(?:istration)?"
    r"|(?:piece|carte) d'identite|(?:lieu|date)(?: et (?:votre |ton |le |la )?(?:lieu|date))? de"
    r" naissance|(?:date and )?place of birth|bank(?:'?s)? name"
    # Looked for first: it is rare, and what it must not be is long.
    rf"|(?=[a-z]{{3,14}} (?:num|ref|id)){_NOT_OURS}[a-z]{{3,14}} (?:number|ref(?:erence)?|id)"
    rf"|numero (?:de |du |d'){_NOT_OURS}[a-z]{{3,14}})"
)
SECRETS = (
    r"(?:mots? de passe|mdp|pass ?words?|pass ?codes?|pwd|cvv|cvc|cryptogramme|otp|pin(?: code)?"
    r"|code (?:pin|secret|confidentiel|sms|recu|de verification|de securite|de validation)"
    r"|(?:security|verification|one-time|secret|access|sms|login) codes?|(?:full )?card numbers?"
    r"|numero (?:complet )?de (?:la |votre )?carte(?: bancaire| bleue| de credit|)|expiry date"
    r"|date d'expiration|(?:four|4|six|6|quatre) (?:digits|chiffres) (?:of|de|du) (?:your |the |"
    r"votre |ton |)(?:pin|code(?: pin|)))"
)
_ONE_WORD = frozenset(f"{_MARKS} {_MARK} {_ALONE} {_ELSEWHERE}".split())
_GLUED = frozenset(
    first + last
    for some, others in ((_MARKS, _OF), (_WHOSE, _MARK))
    for first in some.split()
    for last in others.split()
)
"""As they are written in haste: "ordernumber"."""


def may_name(text_words: Collection[str]) -> bool:
    """Whether one of `DATA` may stand among these words: in most texts none does."""
    return not (_ONE_WORD.isdisjoint(text_words) and _GLUED.isdisjoint(text_words))
