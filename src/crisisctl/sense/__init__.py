"""What one mention says: whether it complains, and what must be seen at once."""
