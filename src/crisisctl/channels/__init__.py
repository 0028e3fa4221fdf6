"""What each platform allows, as dated data, and how each one counts a text."""
