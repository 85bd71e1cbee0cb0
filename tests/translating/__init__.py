"""Keeps the translations up to date: python -m tests.translating."""
