"""Where mentions keep coming from: each kind of source is one `Feed`."""
