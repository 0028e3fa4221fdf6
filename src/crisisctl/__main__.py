"""`python -m crisisctl`."""

from crisisctl.cli.main import entrypoint

entrypoint()
