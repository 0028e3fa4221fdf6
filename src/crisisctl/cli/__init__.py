"""The command line: one command a file; only this package knows that there is a terminal."""
