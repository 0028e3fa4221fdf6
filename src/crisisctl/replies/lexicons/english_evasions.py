"""Words in English that keep silent or half apologise, in more turns."""

ENGLISH_EVASIONS = {
    "no_comment": """
        decided|chosen|prefer|not not|to .1 take_part|speak|give in|to|any .2 interview|
            interviews|press|media
        no_one|nobody|none .4 will|is be|going|available [speaking|commenting|to_comment|to_speak|
            answering] speaking|commenting|comment|to_comment|to_speak|answering|on
        can't|cannot|won't|will_not go|get into why|how|what|that|this|it|the|who !with_you
        not|won't|don't|refuse_to|to get|be drawn into|on
        aren't|isn't|not|won't_be taking|answering|fielding questions|calls|enquiries|inquiries
        no intention|plans|wish|desire|obligation of|to respond|responding|comment|commenting|
            discuss|discussing|answer|answering|engage|engaging|explain|explaining|share|sharing
        that's|this_is|it's between us|him|her|them|ourselves !you|10
        don't|do_not|won't|will_not|not_be|can't|cannot|unable_to answer|answering|take|
            taking [any] [more|further] questions
        choose|chose|choosing|chosen|prefer|preferring|opted|opting not to comment|engage|respond|
            discuss|speak|participate|say|react|get_involved
        not information|something [that|which] we|i|we'd|we're .1 give|share|disclose|release|
            discuss|publish|get|go|talk|making|prepared
        can't|cannot|won't|unable_to|not_able_to|will_not discuss|disclose|reveal|go_into|share|
            comment_on|speak_about [any|the] circumstances|reasons|terms|nature|departure|
            employment|investigation|background|internal
        won't|will_not|not_be share|sharing|disclose|disclosing|give|giving|provide|providing|
            release|releasing|offer|offering any|further|additional|more details|information|
            comment|detail|explanation|specifics !here|yet|until|over|on
        handled|dealt_with|resolved|managed internally , and|so|,
        nothing [more|further|else] [that] we|i can|could|will|may|are_able_to|have_to say|add|
            share|offer|tell_you !here|yet
        no statement|statements|response|reaction|interviews|reply to|at|for|on|from|will|
            about !you
        there will be no statement|statements|response|comment|comments|further|communication
        not|isn't|wasn't something|a_topic|a_subject|a_matter|a_conversation [that] we|we're|
            we'll|i|i'm|i'll|we'd .2 talk|get_into|go_into|speak|elaborate|share|open|prepared|
            willing|up !here
        don't|do_not|never|won't|will_not|not_going_to|can't|cannot|not [be] discuss|discussing|
            talk_about|talking_about|speak_about|get_into|getting_into|go_into|going_into|
            speak_to|elaborate|elaborating|elaborate_on|be_drawn|drawn|engage_in|engage_with|
            entertain|dignify [on|into] .1 personnel|staff|staffing|hr|security|legal|internal|
            rumours|rumors|rumour|gossip|speculation|allegations|hypotheticals|matters|this|that|
            these|those|it|further|details|the_details|specifics|the_specifics !with_you|here|
            over|via|on_twitter
        won't|will_not|not|not_be be [drawn|commenting|responding|reacting|replying|elaborating|
            speaking|discussing] commenting|responding_to|reacting|elaborating|drawn|speaking|
            discussing_this|discussing_it|discussing_the|elaborated
        limited|restricted in what we|i can say|share|tell
        can't|cannot|won't|will_not|unable_to|not_able_to|not_allowed_to|not_going_to say|
            tell_you|share|reveal|disclose|add any_more|much|anything|any_further|a_word|
            more_than|more_about|more_on|anything_further !yet|until|here|before
        little|not_much|nothing [that] we|i can|could say
        remain|remaining|stay|staying|keep|keeping [completely|respectfully] silent|tight-lipped|
            quiet_about|schtum|mum
        keep|keeping|reserve|reserving our|my thoughts|opinion|opinions|views|view|counsel|
            position|judgement|judgment|comment|comments private|to_ourselves|to_myself|for
        internal|private|confidential|legal|company|family matter|affair|business [and|that|which|
            ,] !of_urgency|can|with_you
        legal|confidentiality|contractual|privacy reasons|grounds|advice .6 say|discuss|comment|
            talk|speak|elaborate|answer|disclose !here|in_public|publicly
        advised|instructed|told|asked|ordered [by_our|by_the|by] [our|legal|lawyers|solicitors|
            counsel|police|team] [lawyers|team|counsel|solicitors] not to comment|speak|say|
            discuss|talk|respond|answer|make
        said|say|shared|told_you everything|all|as_much [that|as] we|i|there_is [can|intend|want|
            wish|plan|need|are_going|have|'re_going|are_prepared] [to] [say|share|add]
        all we|i|we're|we'll|you|you'll|you're [will|'ll|'re|are|can|intend|wish|want|plan|be|
            going|getting|get|have|hear|have_to] [to] saying|say|getting|get_from|hear_from|
            sharing|have_to_say
        won't|will_not get|hear anything|a_word|any_more|another_word|more from us|me
        matter|case|subject|topic|discussion|chapter|file is|as|now|is_now|closed closed !yet|down
        neither|not|can't|cannot|won't|nor|will_not confirm nor|or deny
        refer|direct|point you|everyone|people|journalists|media [back] to our previous|earlier|
            last|press|official|initial statement|release|lawyers
        not|isn't for us|our_place|our_job|our_role|up_to_us to comment|say|judge|discuss|
            speculate|respond|answer
        not at_liberty|in_a_position|authorised|authorized|permitted|allowed|ready|prepared|
            willing|free|going|able [for_us] to comment|discuss_the|discuss_this|discuss_it|
            discuss_that|disclose|reveal|talk_about|speak_about|say_anything|say_more|elaborate|
            go_into|get_into|answer_questions|speak_on|provide_details|provide_further !here|your|
            on_twitter
        decline|declines|declining|declined|refuse|refuses .1 to say|discuss|elaborate|respond|
            speak|answer|disclose|reveal|take_part|participate|give
        not|isn't up|open for|to discussion|debate|negotiation
        questions|enquiries|inquiries .7 to|with|for the|our police|lawyers|lawyer|legal|
            solicitors|courts|prosecutor
        lips are sealed
        sub judice
        dignify .4 with|by
        above my|our pay_grade|paygrade
        rather|prefer [we] not [to] [get|go|be|make|give|share|answer|enter|elaborate|speak|
            say] get|go|be_drawn|make|give|share|answer|enter|elaborate|speak|say
        let|leave the_courts|the_court|the_judge|the_investigators|the_lawyers|the_process|
            justice .3 talking|speak|decide|judge|course
    """,
    "no_comment_but": """
        can't|cannot|unable_to|not_able_to|don't|do_not|won't|not .1 comment|discuss|talk|speak|
            share|go_into|say .9 dm|dms|pm|message|inbox|private|privately|phone|call
        can't|cannot|unable_to|not_able_to|don't|do_not comment|discuss|speak|talk|share|
            say .3 account|accounts|personal|customer|order|orders|booking|bookings|policies|
            individual .4 here|publicly|in_public|on_twitter|on_x|on_facebook|on_social|over
        not|isn't something|a_topic|a_matter .6 here|publicly|in_public|over .4 so|please|dm|
            message|private
        nothing we|i can say .6 makes|undo|bring|make|enough|will
        to|into|about|on your|the_bottom|it_with_you
    """,
    "non_apology": """
        sorry|apologise|apologize|apologies|regret if the|our|my|any|a|your|his|her
        ^ if the|our|this|that|it|what .3 bothered|upset|offended|annoyed|hurt|disappointed|
            confused|worried|alarmed|inconvenienced|disturbed|shocked|frustrated you|anyone|
            people|customers|some|anybody
        sorry|regret [that] you have|had|feel|felt such|so strong|strongly|bad
        sorry|regret [that] you weren't|aren't|were_not|are_not a|happy|pleased|keen|impressed|
            satisfied|thrilled|more
        if|whether our|my|the|this|that joke|post|ad|advert|tweet|campaign|message|comment|
            comments|humour|video missed|fell_flat|landed|came|seemed|appeared|went_too|sounded|
            crossed|rubbed|was|were !taken_down|deleted|hacked
        can't|cannot please everyone|everybody
        sorry|regret|apologise|apologize .2 you felt|feel|thought|believed the_need|it_necessary|
            obliged|compelled
        sorry|regret [that] [our|the|this|my] .2 not|wasn't|weren't|isn't [been] understood|
            appreciated|received|liked|welcomed|clear_to_you
        sorry|regret|apologise|apologize|shame|pity [that] you|you're|some|people|they are|'re|
            were|feel|felt|got|get|so [so|all|a_bit|a_little|that|very] upset|angry|annoyed|cross|
            frustrated|hurt|bothered|disgruntled|insulted|let_down|mad|put_out|offended|outraged|
            triggered|irritated|uncomfortable|unimpressed|inconvenienced
        sorry|regret|apologise|apologize [that|if] [our|the|this|my|it|that] .3 wasn't|isn't|
            was_not|didn't|not .3 taste|liking|cup_of_tea|land|sit_well|go_down|resonate|
            appreciated|answer|outcome|news|response|result|reply|hoping
        not .2 to everyone's|everybody's|your taste|liking
        sorry|apologise|apologize|apologies|apology|regret .2 to|for anyone|anybody|those|
            everyone|all|people|customers|any [of_you] who|that found|finds|felt|feels|took|
            thought|thinks|read|interpreted|perceived|disliked|didn't|misunderst*|sees|saw_it|
            saw_this
        who|you|people|some|anyone|many|they|customers found|find|finds [it|this|that|our|
            the] .3 offensive|upsetting|hurtful|insensitive|inappropriate|distasteful|
            disrespectful|shocking|disturbing|uncomfortable|tasteless|poor_taste|rude|unhelpful
        shame|pity|unfortunate|sad|disappointing [that] you|some|people feel|felt|think|see|
            thought|saw|believe
        sorry|regret|apologise|apologize [for|about|that] .2 way|how|manner .6 received|perceived|
            interpreted|taken|understood|read|seen|viewed|landed|phrased|worded|come_across|
            came_across
        words|post|tweet|message|ad|advert|campaign|comment|comments|joke|video|remarks|statement|
            actions|tone|humour|decision|this|it|slogan|image .2 was|were|been|be perceived|
            interpreted|construed|misconstrued|received|viewed|seen|taken|understood as|in|that|
            the_wrong|by_some|this|badly|negatively|differently|poorly
        not|wasn't|isn't|never what|how|something we|i|it ['d] [had] [have] [was] meant|intended|
            had_in_mind|wanted_to_say|were_going_for|were_trying|set_out
        if|whether you|anyone|customers|any_of_you|someone|people [have|ve] experienced|
            encountered|suffered|faced|felt|found|were_affected|have_been_affected|
            were_inconvenienced|had_to .8 sorry|apologise|apologize|apologies
        not|never|wasn't|weren't|no [ever] meant|intended|designed|aim|our_aim|
            supposed to [deliberately|ever] cause|harm|disrespect|mock|belittle|exclude|demean|
            provoke|trivialise|trivialize|make_fun|make_light|discriminate|stereotype|suggest|
            imply|be !sold|used|published|there|available|public|possible
        meant|intended|mean|meaning no harm|offence|offense|disrespect|malice|ill
        no|without|zero|never_any harm|offence|offense|disrespect|malice|ill_will|ill_intent [was|
            is|were] [ever] meant|intended|intent
        sorry not_sorry
        sorry .3 you didn't|did_not|don't [quite] like|enjoy|love|get_what|get_the_joke|find_it
        you|some|people|anyone|who|they|customers|few|many [have|may_have|might_have] took|take|
            taken|taking offence|offense|umbrage|exception|it_the_wrong|it_personally|
            things_the_wrong|it_badly
        sorry|apolog*|regret .3 for|about|to|regret any|possible|potential|whatever|perceived|
            unintended .2 upset|mix-up|discomfort|concern|worry|alarm|disruption|impact|hassle|
            bother|grief|stress|discontent|annoyance|disappointment|distress|confusion|
            misunderstanding|offence|offense|hurt|harm|pain|embarrassment
        may|might|could|may_well [inadvertently|unintentionally|possibly] have led_to|come_across|
            come_off|seemed|appeared|sounded|been_perceived|been_seen|been_interpreted|
            been_construed|been_taken|ruffled|rubbed
        sorry|apolog*|regret .4 our|my|the|it|this|that|we|which .2 came|come|comes|coming across|
            off
        apologise|apologize|apologetic|apology|apologising [for_this|about_this|for_that|for_it|
            sincerely|profusely|again|of_course] , but|however !we_know|we_want|not|we_also|also
        sorry you [have] [been] misunderst*|misread|misheard|confused|chose|interpret*|expected|
            had_to_find
        sorry|apologise|apologize|regret .2 your expectations|feelings were|weren't|wasn't|have|not
        sensibilities|sensitivities
        hurt|bruised|ruffled|offended your|anyone's|people's|some|any|anybody's|a_few feelings|
            feathers|egos
        to the extent that
        for what it's|its worth , sorry|we|i|apologies
        regret that our|my|the|this|these|it .3 have|has|was|were|caused|led !delayed|late|
            cancelled|wrong
    """,
    "non_apology_but": """
        we|i found|find
        not .1 sorry|apologise you
        never meant|supposed|intended|designed to be
    """,
}
