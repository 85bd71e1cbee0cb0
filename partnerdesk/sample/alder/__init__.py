"""Alder Foods Cooperative: the customer that the sample tells everything about."""
