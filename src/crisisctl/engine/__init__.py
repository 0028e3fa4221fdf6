"""The verbs, pure: what an incident is, what may be done now, and what follows from it."""
