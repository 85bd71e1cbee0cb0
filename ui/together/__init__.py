"""The way into a joint session and out of it again.

Only here the program with all its private notes and the session's narrow window meet.
"""
