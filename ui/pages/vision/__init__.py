"""Vision and values: the texts both sides hold in common, and how they want to behave."""
