"""Every word of the English lexicons, by meaning."""

from crisisctl.sense.lexicons.english_complaints import ENGLISH_COMPLAINTS
from crisisctl.sense.lexicons.english_feelings import ENGLISH_FEELINGS
from crisisctl.sense.lexicons.english_turns import ENGLISH_TURNS
from crisisctl.sense.lexicons.english_urgent import ENGLISH_URGENT

ENGLISH = ENGLISH_URGENT | ENGLISH_FEELINGS | ENGLISH_COMPLAINTS | ENGLISH_TURNS
