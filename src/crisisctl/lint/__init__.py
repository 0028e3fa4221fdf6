"""Proofs about a playbook: one function a rule; what the engine walks, lint judges."""
