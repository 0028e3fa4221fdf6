import pytest
from tests.drawings.pictures import CALLED, EVERY_KEY, SMALL, of_file
from tests.lint.playbooks import subject

from crisisctl.drawings.build import picture


@pytest.fixture(scope="session")
def small():
    return picture(subject(SMALL, called=CALLED))


@pytest.fixture(scope="session")
def every_key():
    return of_file(EVERY_KEY)
