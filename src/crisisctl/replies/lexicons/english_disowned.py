"""What somebody says in English that they will not say: "we won't call this an isolated case"."""

ENGLISH_DISOWNED = {
    "disowned": """
        won't|will_not|can't|cannot|would_not|wouldn't|not_going_to|never|shall_not|not_here_to|
            no_one|nobody|none .3 say|tell|pretend|claim|call|suggest|argue|insist|hide [you|
            behind] [that] it|it's|this|these|that|you|everything|we|there|the|your|a|an|all
        no_one|nobody .6 say|tell|pretend|claim|call|suggest|argue [you] [that] it|this|these|that
        would|d be lying|wrong|dishonest|unfair|cheap|easy if we|i said|called|claimed|pretended
        refuse|refuses|decline|wrong|dishonest|insulting|unfair|easy|cheap|disrespectful [for_us|
            it] to say|call|pretend|claim|tell|suggest|argue
        calling|saying|pretending|claiming|to_call|to_say .8 would|is|isn't [not] wrong|an_insult|
            insulting|unfair|dishonest|disrespectful|be_wrong|be_an_insult|be_insulting|
            be_unfair|be_dishonest|be_disrespectful|be_easy|easy|an_answer|be_too_easy
        deserve|deserves better|more than
        far_be_it from us|me to
    """,
}
