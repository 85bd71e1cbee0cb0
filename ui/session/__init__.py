"""The window of a joint session, on a screen that both sides look at.

It is built from the session's view alone: nothing in here can reach a private value.
"""
