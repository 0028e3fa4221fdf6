"""Where a text goes when it may leave."""
