"""What the text rules look for in English."""

from crisisctl.replies.lexicon import Lexicon

ENGLISH = Lexicon(
    request=(
        (
            r"\b(?:send|share|give|provide|drop|leave|confirm|state|specify|supply|forward"
            r"|include)(?:ing)?\b"
        ),
        r"\btyp(?:e|ing) (?:in )?(?:your|ur|the|a)\b",  # « quel type de carte » is French
        r"\b(?:tell|let) (?:us|me)\b(?!(?: know)? (?:if|whether)\b)",
        r"(?:^\s{0,4}|[,:;] )(?:your|ur)\b(?=[^.!?]{0,40}\b(?:please|pls)\W{0,4}$)",
        r"\b(?:reply|answer|respond) (?:with\b|w/)",
        r"\bpost your\b",
        r"what(?:'s| is| was| are) (?:your|the)\b",
        r"\b(?:may|can|could) (?:i|we) (?:please )?(?:have|get|know)\b",
        r"\b(?:we|i)(?:'ll| will| would|'d)? (?:just )?(?:need|require)\b",
        r"\bdo you have (?:a|an|your|the)\b",
    ),
    personal=(
        (
            r"\b(?:order|account|customer|client|booking|reservation|confirmation|tracking"
            r"|ticket|case|member|membership|policy|phone|mobile|cell|telephone|contact"
            r"|invoice|passport|ssn|social security|loyalty|reference|credit card|debit card"
            r"|card) (?:number|no\b|nr\b|#|id\b|code\b|ref\b|reference|details\b|info)"
        ),
        r"\border ?#",
        r"\be-?mail address(?:es)?\b",
        r"\b(?:delivery|billing|home|postal|street|full|mailing) address\b",
        r"\b(?:contact|personal|bank|payment) (?:details|info|information)\b",
        r"\bdate of birth\b",
        r"\bd\.?o\.?b\b",
        r"\b(?:first|last|full|real|legal) name\b",
        r"\bsurname\b",
        r"\bpost ?code\b",
        r"\bzip(?: ?code)?\b",
        r"\biban\b",
        r"\bpassport\b",
        r"\bid (?:card|document)\b",
        (
            r"\b(?:your|ur) (?:\w+ ){0,2}(?:address|e-?mail|phone|mobile|telephone|username"
            r"|user ?id|name|number|dob)\b"
        ),
    ),
    secret=(
        r"\bpass(?:word|code|phrase)s?\b",
        r"\bcv[vc]2?\b",
        r"\bsecurity code\b",
        r"\bone[ -]time (?:code|password|pin)\b",
        r"\botp\b",
        r"\b(?:verification|authentication|2fa|login|confirmation sms) codes?\b",
        r"\bpin (?:code|number)\b",
        r"\byour pin\b",
        r"\b(?:full|complete|entire|whole|long) (?:credit |debit |bank |payment )?card number\b",
        r"\b(?:your|the) (?:credit |debit |bank |payment )?card number\b",
        r"\b(?:credit|debit|bank) card number\b",
        r"\bcode (?:we|that we|you) (?:just )?(?:sent|texted|received|got)\b",
    ),
    not_secret=(
        r"\b(?:last|final) (?:4|four|5|five|2|two|few) (?:digits|numbers)\b",
        (
            r"\b(?:reset|resetting|change|changing|update|updating|forgot"
            r"|forgotten)\b[^.!?]{0,20}\bpass(?:word|code)s?\b"
        ),
        r"\bpass(?:word|code)s? (?:reset|change|recovery)\b",
    ),
    refusal=(
        r"\bask(?:s|ed|ing)? you (?:to|for)\b",
        (
            r"\b(?:do not|don't|dont|never|please avoid|avoid|refrain from|will not|won't"
            r"|no need to|instead of|rather than|without|nobody|no one)\b(?! hesitate)"
        ),
    ),
    route=(
        r"\bdm(?:s|ed|ing|'s)?\b",
        r"\bdirect(?:ly)?[ -]messag",
        r"\bprivate(?:ly)?\b",
        r"\bpms?\b",
        r"\bmessenger\b",
        r"\binbox\b",
        r"\bmessage us\b",
        r"\bby message\b",
        r"\bclick 'message'",
        r"\bvia message\b",
        r"\bsend (?:us )?a message\b",
        (
            r"\b(?:via|through|use|using|follow|click|on|in|into|at|over|from|with) (?:this"
            r"|our|the|your|a|an) (?:\w+ )?(?:link|form|chat|account|app|portal|website|site"
            r"|phone|page|email|e-mail)\b"
        ),
        r"\b(?:call|phone|ring|chat with|email|e-mail) (?:us|me|our)\b",
        r"\bby (?:phone|e-?mail|text|sms|chat)\b",
        r"\{\w*link\w*\}",
        r"\bm\.me/",
        r"[^\s@]@[\w-]+\.\w",
        r"\bfeedback report\b",
    ),
    in_public=(
        r"\b(?:in|as) (?:the |a )?(?:comments?|repl(?:y|ies)|thread)\b",
        r"\bbelow\b",
        r"\b(?:reply|respond) (?:with\b|w/)",
        r"\bpublicly\b",
        r"\b(?:right )?here(?: please)?(?= ?(?:[.!?,]|and|so|$))",
    ),
    our_line=(
        r"\bcall(?:ing)?\b(?! you)",
        r"\b(?:phone|ring|reach|contact|text|talk to|speak to) us\b",
        r"\b(?:hotline|helpline|toll[ -]free)\b",
        r"\bour (?:number|line|team)\b",
    ),
    non_apology=(
        (
            r"\b(?:sorry|apologi[sz]e|apologies|regret)(?: \w+){0,2} if (?:you (?:feel|felt"
            r"|were|are|got|have|had|think|thought|took|found)|anyone|someone|any\b|some\b"
            r"|people|we (?:have|offended|upset|hurt|caused)|this (?:has|have|was|is|caused"
            r"|upset|offended)|it (?:has|was|caused|upset)|our\b|that (?:was|caused))"
        ),
        r"\b(?:sorry|regret|apologi[sz]e) (?:that )?you (?:feel|felt)\b",
        r"\b(?:any|the|this) inconveniences?(?: \w+){0,4} caused?\b",
        r"\binconveniences? caused\b",
        r"\binconveniences? (?:this|it|that) (?:may|might|could|has|have)\b",
        r"\bany inconveniences?\b",
        r"\bmistakes were made\b",
        r"\bsorry ?,? but\b",
        r"\bapologies ?,? but\b",
        r"\b(?:would|'d) like to apologi[sz]e\b",
        r"\b(?:want|wanted|wish) to apologi[sz]e\b",
        r"\b(?:may|might) have (?:been |felt )?(?:offended|hurt|upset|caused offen[cs]e)\b",
    ),
)
