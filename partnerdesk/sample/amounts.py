"""Amounts of the sample: written in thousands, kept in cents."""

from decimal import Decimal


def cents(thousands: Decimal) -> int:
    """Return thousands of euros as cents."""
    return int(thousands * 100_000)
