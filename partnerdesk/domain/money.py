"""Exact money: whole numbers of the smallest unit, and parts that add up to their total."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

# ISO 4217: currencies whose smallest unit is not a hundredth.
_WITHOUT_DIGITS = (
    *("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG"),
    *("RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"),
)
_WITH_THREE = ("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND")
_EXPONENTS = {**dict.fromkeys(_WITHOUT_DIGITS, 0), **dict.fromkeys(_WITH_THREE, 3)}


def exponent(currency: str) -> int:
    """Return how many digits a currency has behind the point (ISO 4217)."""
    return _EXPONENTS.get(currency, 2)


def to_minor(amount: Decimal, currency: str) -> int:
    """Return an amount in smallest units; raises ValueError where it has finer digits."""
    scaled = amount.scaleb(exponent(currency))
    whole = int(scaled)
    if whole != scaled:
        raise ValueError(f"{amount} is finer than the smallest unit of {currency}")
    return whole


def to_major(minor: int, currency: str) -> Decimal:
    """Return smallest units as an exact amount of the currency."""
    return Decimal(minor).scaleb(-exponent(currency))


def round_parts(parts: Sequence[Fraction]) -> tuple[int, ...]:
    """Round parts so that they add up to their rounded total (largest remainder).

    The units left over go to the largest remainders; among equals the first comes first.
    """
    floors = [part.numerator // part.denominator for part in parts]
    left = round(sum(parts, Fraction(0))) - sum(floors)
    by_remainder = sorted(range(len(parts)), key=lambda i: (floors[i] - parts[i], i))
    for i in by_remainder[:left]:
        floors[i] += 1
    return tuple(floors)
