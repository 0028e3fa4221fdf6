"""The nouns of a crisis desk: frozen, validated, without behaviour that needs a clock."""
