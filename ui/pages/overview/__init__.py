"""The overview of a plan: what both sides hold together, on one page."""
