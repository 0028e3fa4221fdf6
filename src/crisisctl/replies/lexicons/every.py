"""All lexicons, and what each of their sets is for. Imported where the index is made."""

from crisisctl.replies.lexicons.english_arguments import ENGLISH_ARGUMENTS
from crisisctl.replies.lexicons.english_asks import ENGLISH_ASKS
from crisisctl.replies.lexicons.english_assurances import ENGLISH_ASSURANCES
from crisisctl.replies.lexicons.english_blame import ENGLISH_BLAME
from crisisctl.replies.lexicons.english_care import ENGLISH_CARE
from crisisctl.replies.lexicons.english_claims import ENGLISH_CLAIMS
from crisisctl.replies.lexicons.english_contempt import ENGLISH_CONTEMPT
from crisisctl.replies.lexicons.english_culprits import ENGLISH_CULPRITS
from crisisctl.replies.lexicons.english_data import ENGLISH_DATA
from crisisctl.replies.lexicons.english_dismissals import ENGLISH_DISMISSALS
from crisisctl.replies.lexicons.english_disowned import ENGLISH_DISOWNED
from crisisctl.replies.lexicons.english_evasions import ENGLISH_EVASIONS
from crisisctl.replies.lexicons.english_faults import ENGLISH_FAULTS
from crisisctl.replies.lexicons.english_questions import ENGLISH_QUESTIONS
from crisisctl.replies.lexicons.english_routes import ENGLISH_ROUTES
from crisisctl.replies.lexicons.french_asks import FRENCH_ASKS
from crisisctl.replies.lexicons.french_blame import FRENCH_BLAME
from crisisctl.replies.lexicons.french_care import FRENCH_CARE
from crisisctl.replies.lexicons.french_claims import FRENCH_CLAIMS
from crisisctl.replies.lexicons.french_data import FRENCH_DATA
from crisisctl.replies.lexicons.french_dismissals import FRENCH_DISMISSALS
from crisisctl.replies.lexicons.french_disowned import FRENCH_DISOWNED
from crisisctl.replies.lexicons.french_evasions import FRENCH_EVASIONS
from crisisctl.replies.lexicons.french_faults import FRENCH_FAULTS
from crisisctl.replies.lexicons.french_quarrels import FRENCH_QUARRELS
from crisisctl.replies.lexicons.french_routes import FRENCH_ROUTES

LEXICONS = (
    ENGLISH_ARGUMENTS,
    ENGLISH_ASKS,
    ENGLISH_ASSURANCES,
    ENGLISH_BLAME,
    ENGLISH_CARE,
    ENGLISH_CLAIMS,
    ENGLISH_CONTEMPT,
    ENGLISH_CULPRITS,
    ENGLISH_DATA,
    ENGLISH_DISMISSALS,
    ENGLISH_DISOWNED,
    ENGLISH_EVASIONS,
    ENGLISH_FAULTS,
    ENGLISH_QUESTIONS,
    ENGLISH_ROUTES,
    FRENCH_ASKS,
    FRENCH_BLAME,
    FRENCH_CARE,
    FRENCH_CLAIMS,
    FRENCH_DATA,
    FRENCH_DISMISSALS,
    FRENCH_DISOWNED,
    FRENCH_EVASIONS,
    FRENCH_FAULTS,
    FRENCH_QUARRELS,
    FRENCH_ROUTES,
)
