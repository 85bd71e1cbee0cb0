"""From where a figure is worth a word (PRODUCT.md, section 5, and MATHS.md, sections 1 and 4)."""

from fractions import Fraction

UNBALANCED_BELOW = Fraction(75, 100)
EVEN_ABOVE = Fraction(95, 100)
MISMATCH_FROM_POINTS = 15
GAP_FROM_POINTS = 25
BEHIND_FROM_POINTS = 5

HEALTH_TOLD_FROM = Fraction(40, 100)  # known of it, 0 to 1: a check, or two of the other parts
HEALTH_FALL_FROM_POINTS = 5
HEALTH_FALL_WITHIN_DAYS = 90

SESSION_WITHIN_DAYS = 7
USUAL_CADENCE_DAYS = 45
CONTACTS_LOOKED_AT = 6
STALE_AFTER_DAYS = 90
DAYS_TO_REACT = 7
