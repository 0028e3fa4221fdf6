"""Approved texts: templates judged before they are compiled, rendering, and the text checks."""
