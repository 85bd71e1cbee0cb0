"""Plans as values: frozen dataclasses and pure rules, with the standard library only."""
