"""The walk: ask, decide, append, and only then show or send."""
