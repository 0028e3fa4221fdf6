"""Spikes: when a stream of mentions leaves its rhythm, told while it happens. Pure: no I/O."""
