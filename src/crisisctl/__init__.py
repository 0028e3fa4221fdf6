"""A crisis desk in a terminal."""
