"""Every word of the English lexicons, by meaning; where two claim a phrase, the first has it."""

from crisisctl.sense.lexicons.english_failures import ENGLISH_FAILURES
from crisisctl.sense.lexicons.english_feelings import ENGLISH_FEELINGS
from crisisctl.sense.lexicons.english_losses import ENGLISH_LOSSES
from crisisctl.sense.lexicons.english_neglect import ENGLISH_NEGLECT
from crisisctl.sense.lexicons.english_turns import ENGLISH_TURNS
from crisisctl.sense.lexicons.english_urgent import ENGLISH_URGENT

ENGLISH = {
    **ENGLISH_URGENT,
    **ENGLISH_FEELINGS,
    **ENGLISH_NEGLECT,
    **ENGLISH_FAILURES,
    **ENGLISH_LOSSES,
    **ENGLISH_TURNS,
}
