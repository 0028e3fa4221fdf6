"""The words of each language, in the notation of `crisisctl.replies.phrases`; data, no code."""
