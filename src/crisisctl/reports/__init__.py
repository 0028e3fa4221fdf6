"""The post-mortem: facts gathered from the records, then written for a surface."""
