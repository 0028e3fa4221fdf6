"""Every word of the French lexicons, by meaning."""

from crisisctl.sense.lexicons.french_complaints import FRENCH_COMPLAINTS
from crisisctl.sense.lexicons.french_feelings import FRENCH_FEELINGS
from crisisctl.sense.lexicons.french_turns import FRENCH_TURNS
from crisisctl.sense.lexicons.french_urgent import FRENCH_URGENT

FRENCH = FRENCH_URGENT | FRENCH_FEELINGS | FRENCH_COMPLAINTS | FRENCH_TURNS
