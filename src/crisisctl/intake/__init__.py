"""What comes in from outside, made safe and exact before anything else sees it."""
