from typing import get_args

import pytest

from crisisctl.engine.standing import Standing
from crisisctl.model import events as e
from crisisctl.model.messages import Audience, MessageKind
from crisisctl.model.steps import NoReply, Waiver
from crisisctl.reports import labels

CAUSES = get_args(e.PrivateFailed.model_fields["cause"].annotation)
FOUND_BY = get_args(e.MentionDetected.model_fields["origin"].annotation)


@pytest.mark.parametrize(
    ("known", "ids"),
    [
        (labels.STANDINGS, Standing),
        (labels.NO_REPLY, NoReply),
        (labels.WAIVERS, Waiver),
        (labels.FAILURES, CAUSES),
        (labels.ORIGINS, FOUND_BY),
        (labels.AUDIENCES, Audience),
        (labels.KINDS, MessageKind),
        (labels.SOURCES, e.Source),
    ],
)
def test_every_id_has_its_label(known, ids):
    assert set(known) == {str(one) for one in ids}
