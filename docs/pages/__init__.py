"""Pages made from the code: each module gives a mapping of a path under docs/ to its text."""
