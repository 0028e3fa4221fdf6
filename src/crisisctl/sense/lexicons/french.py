"""Every word of the French lexicons, by meaning."""

from collections import ChainMap

from crisisctl.sense.lexicons.french_complaints import FRENCH_COMPLAINTS
from crisisctl.sense.lexicons.french_feelings import FRENCH_FEELINGS
from crisisctl.sense.lexicons.french_turns import FRENCH_TURNS

FRENCH = dict(ChainMap(FRENCH_TURNS, FRENCH_COMPLAINTS, FRENCH_FEELINGS))
