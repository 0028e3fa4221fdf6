"""Playbook files: YAML read with its traps named, then the model, its schema and its approvals."""
