"""Pictures of a playbook: what there is to draw, and one module for each surface."""
