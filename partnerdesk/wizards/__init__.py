"""Flows as data, without Qt: the draft of a wizard, its steps, and what finishing it will make."""
