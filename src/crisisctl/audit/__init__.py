"""A brand's own past conversations, held against the five mistakes."""
