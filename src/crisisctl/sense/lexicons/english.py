"""Every word of the English lexicons, by meaning."""

from collections import ChainMap

from crisisctl.sense.lexicons.english_complaints import ENGLISH_COMPLAINTS
from crisisctl.sense.lexicons.english_feelings import ENGLISH_FEELINGS
from crisisctl.sense.lexicons.english_turns import ENGLISH_TURNS

ENGLISH = dict(ChainMap(ENGLISH_TURNS, ENGLISH_COMPLAINTS, ENGLISH_FEELINGS))
