"""The history of a plan: what was changed, when, by which side, and the way back."""
