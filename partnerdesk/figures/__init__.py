"""Geometry of the figures, one for screen and paper. It draws nothing and knows no toolkit.

Lengths are in the caller's unit (pixels or points); x runs right and y runs down.
"""
