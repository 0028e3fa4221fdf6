"""Journals: in memory, and in SQLite. One contract suite holds for all of them."""
