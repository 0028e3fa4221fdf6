from crisisctl.channels.facts import CHANNELS
from crisisctl.channels.reach import PRIVATE_ROUTES, Reach


def test_every_platform_has_its_row():
    assert PRIVATE_ROUTES.keys() == CHANNELS.keys()


def test_a_channel_without_private_messages_has_no_limit_for_them_either():
    silent = [name for name, row in PRIVATE_ROUTES.items() if row.reach is Reach.NOBODY]
    assert silent
    assert all(CHANNELS[name].private_limit is None for name in silent)
