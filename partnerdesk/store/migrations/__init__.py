"""Frozen steps from one schema to the next. They import nothing of ours."""
