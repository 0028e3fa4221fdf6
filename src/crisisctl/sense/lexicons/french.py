"""Every word of the French lexicons, by meaning; where two claim a phrase, the first has it."""

from crisisctl.sense.lexicons.french_failures import FRENCH_FAILURES
from crisisctl.sense.lexicons.french_feelings import FRENCH_FEELINGS
from crisisctl.sense.lexicons.french_losses import FRENCH_LOSSES
from crisisctl.sense.lexicons.french_neglect import FRENCH_NEGLECT
from crisisctl.sense.lexicons.french_turns import FRENCH_TURNS
from crisisctl.sense.lexicons.french_urgent import FRENCH_URGENT

FRENCH = {
    **FRENCH_URGENT,
    **FRENCH_FEELINGS,
    **FRENCH_NEGLECT,
    **FRENCH_FAILURES,
    **FRENCH_LOSSES,
    **FRENCH_TURNS,
}
