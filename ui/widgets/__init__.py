"""Widgets made of values: they show what they are given and know nothing of plans or stores."""
