"""A message is for those its kind is for."""

import pytest
from pydantic import ValidationError

from crisisctl.model.messages import Audience, Message, MessageKind

PUBLIC, PRIVATE, INTERNAL = Audience.PUBLIC, Audience.PRIVATE, Audience.INTERNAL
ANY_READER = {PUBLIC, PRIVATE}
READERS = {
    MessageKind.PRIVATE: {PRIVATE},
    MessageKind.CLOSING: {PUBLIC},
    MessageKind.STAFF: {INTERNAL},
    MessageKind.PAGE: {INTERNAL},
}


def message(kind, audience, **more):
    return Message.model_validate(
        {"kind": kind, "audience": audience, "text": {"en": "A"}, **more}
    )


@pytest.mark.parametrize("kind", MessageKind)
@pytest.mark.parametrize("audience", Audience)
def test_kind_and_audience_agree(kind, audience):
    if audience in READERS.get(kind, ANY_READER):
        assert message(kind, audience).audience is audience
    else:
        with pytest.raises(ValidationError) as found:
            message(kind, audience)
        (error,) = found.value.errors()
        assert error["loc"] == ("audience",)
        assert f"`{kind}`" in str(error["ctx"]["words"])


@pytest.mark.parametrize(
    "more",
    [
        {"channels": ["x"]},
        {"approval": {"by": ["a"], "within": "5m", "on": {"x": {"by": ["b"], "within": "5m"}}}},
    ],
)
def test_an_internal_text_has_no_channel(more):
    with pytest.raises(ValidationError, match="it has no channel"):
        message("staff", "internal", **more)
    assert message("update", "public", **more)
