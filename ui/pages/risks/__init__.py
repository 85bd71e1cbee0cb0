"""Risks: how likely, how bad, and who bears how much."""
