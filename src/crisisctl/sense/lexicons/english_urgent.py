"""Words in English of those in distress, of those who threaten, and of the press."""

ENGLISH_URGENT = {
    "deadly": """
        kill|killed|shoot|stab|murder|strangle|slap|punch|burn|bomb|hurt|
            smash|break|torch|attack|die|gun|knife|regret
    """,
    "distress": """
        suicid*
        kms
        kill|killing|hurt|hurting|hang|cut|cutting|end|ending|harm|harming|shoot|drown myself
        end|ending|ended|ends life|all
        take|taking|took|takes own life
        want|ready|rather|prefer die|dead
        better off dead
        better dead|without_me
        wish dead|never_born|not_born|not_alive
        no|not|nothing reason|point|worth live|living
        nothing left live
        no reason go on
        not|dont|no want|longer|more live|alive|wake|exist
        not want wake up
        cant go on
        cant cope|live anymore
        cant|not take anymore
        self harm*
        overdose*
        goodbye world|everyone|forever
        life not worth
        jump off|from bridge|roof|building|window|balcony
        all pills
        samaritans
        crisis|suicide line|hotline|helpline
        988
        no way out
    """,
    "threat": """
        gonna|going|will kill|shoot|stab|murder|burn|bomb|blow someone|somebody|everyone|staff|
            manager|driver|people|place|building|office|store|branch|up
        burn|blow|bomb|torch|shoot down|up place|store|office|building|branch|shop|headquarters|
            hq
        bring|bringing|got gun|knife|bat
        know where live|lives|sleep
        watch back
        bomb threat
        come down there with
        bullet head|in
        deserve die|shot|beaten|bullet
        hope die|burn|crash
        death threat*
    """,
    "press": """
        journalist*|reporter*|newsroom
        im|am|work|working|writing|preparing|i story|article|piece|report|feature|documentary|
            investigation
        writing|preparing|running|working on|for story|article|piece
        for a story|article|piece|segment
        press|media|bbc|cnn|newspaper|tv|radio request|enquiry|inquiry|query|office|comment|team
        comment on|for story|record|article
        request|seek|seeking|would|like comment
        on record
        right of reply
        deadline for comment|story
        permission use|share|broadcast video|photo|footage|image
        can we use|share|broadcast video|photo|footage|image
        editor|correspondent|producer|freelance
        contact press|media
    """,
}
